import type pg from "pg";
import type { Acte } from "../../../acte/index.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { planifierPremiereCampagne } from "../depot/campagnes-audit.ts";
import { type Nomination, ouvrirNomination, verrouillerRgc } from "../depot/nominations.ts";
import { donnerRoleRgc, lireCandidat } from "../depot/nominations-agent.ts";
import { verifierCandidat } from "../regles/nomination-candidat.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import {
  auteurDe,
  avancer,
  DROIT_OPERATEUR,
  prevenirPartenaire,
  trouverNomination,
} from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";
import { mettreFin } from "./mettre-fin-rgc.ts";

export type Decision = {
  readonly id: string;
  readonly decision: "accepter" | "refuser";
  readonly motif: string;
};

/** The opérateur accepts the candidate, or refuses in writing. */
// ANX1-1-07 ANX1-1-08
export function deciderRgc(services: ServicesRgc): Acte<Decision, null> {
  return {
    nom: "decider-nomination-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    executer: ({ id, decision, motif }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const nomination = await trouverNomination(client, id, null);
        const maintenant = services.cadre.horloge.maintenant();
        const par = auteurDe(acteur, "OPERATEUR");
        const ecrit = {
          decidee_le: maintenant,
          decidee_par: acteur.agentId,
          decision_motif: motif,
        };
        if (decision === "accepter") {
          const exclu = await refuserCandidat(client, nomination, jourCivil(maintenant));
          if (exclu) return interrompre(exclu);
          await mettreEnFonction(client, nomination, { geste: "accepter", par, maintenant, ecrit });
          return null;
        }
        if (motif.trim() === "") {
          return interrompre(refus("MOTIF_ABSENT", "Un refus est écrit : indiquez-en le motif."));
        }
        await avancer(client, nomination, {
          geste: "refuser",
          par,
          colonnes: ecrit,
          contenu: { motif },
        });
        await ouvrirNomination(client, {
          organisationId: nomination.organisationId,
          origine: "refus",
          precedenteId: nomination.id,
          le: maintenant,
        });
        await prevenirPartenaire(client, nomination, {
          genre: "nomination-rgc-refusee",
          objet: "La nomination de votre RGC est refusée",
          corps: `L’opérateur refuse cette nomination. Motif : ${motif}\n\nProposez une autre personne : l’opérateur aura alors un mois pour se prononcer, et son silence vaudra acceptation.`,
        });
        return null;
      }),
  };
}

/**
 * Why a candidate may not be put in office any more, since they were proposed: they left, or are no longer
 * staff of the partner. Null when they still may; a short contract was known when they were proposed.
 */
// ANX1-1-02 ANX1-2-04
export async function refuserCandidat(
  client: pg.ClientBase,
  { agentId, organisationId, statut }: Nomination,
  jour: JourCivil,
): Promise<Refus | null> {
  const candidat = agentId === null ? null : await lireCandidat(client, agentId);
  if (candidat?.organisationId !== organisationId) return CANDIDAT_PARTI;
  const propose = { ...candidat, statut: statut ?? "", permanent: true };
  const verdict = verifierCandidat(propose, { refuserTemporaire: false, jour });
  return "ok" in verdict ? CANDIDAT_PARTI : null;
}

const CANDIDAT_PARTI = refus(
  "CANDIDAT_PARTI",
  "Cette personne n’est plus un agent en poste du partenaire : refusez cette nomination, il en proposera une autre.",
);

type Acceptation = {
  readonly geste: "accepter" | "accepter-tacitement";
  readonly par: { readonly auteur: string; readonly capacite: string };
  readonly maintenant: Date;
  /** What the decision writes on the designation. */
  readonly ecrit: Readonly<Record<string, unknown>>;
};

/**
 * Puts the candidate in office from today: the role is given, whoever held the function leaves it, be it
 * that another proposal was refused in between, and the first audit is planned from that day.
 */
// ANX1-1-01 ANX1-4-06 ANX1-6-08
export async function mettreEnFonction(
  client: pg.PoolClient,
  nomination: Nomination,
  { geste, par, maintenant, ecrit }: Acceptation,
): Promise<void> {
  const jour = jourCivil(maintenant);
  const enPlace = await verrouillerRgc(client, nomination.organisationId);
  const effet = { ...ecrit, effet_le: jour };
  const tacite = geste === "accepter-tacitement";
  await avancer(client, nomination, {
    geste,
    par,
    colonnes: effet,
    contenu: {
      effetLe: jour,
      ...(tacite && { motif: "acceptation tacite" }),
    },
  });
  if (enPlace) {
    await mettreFin(client, enPlace, {
      geste: "retirer",
      par,
      maintenant,
      finLe: jour,
      motif: "Remplacement par un nouveau RGC",
      ouvrirSuite: false,
    });
  }
  await donnerRoleRgc(client, nomination.agentId as string, nomination.statut as string);
  await planifierPremiereCampagne(client, nomination.organisationId, jour);
  await prevenirPartenaire(client, nomination, {
    genre: "nomination-rgc-acceptee",
    objet: "Votre RGC est en fonction",
    corps: tacite
      ? "L’opérateur ne s’est pas prononcé dans le délai : la nomination est réputée acceptée."
      : "L’opérateur accepte cette nomination. Le responsable de la gestion des comptes peut désormais habiliter les agents.",
  });
}
