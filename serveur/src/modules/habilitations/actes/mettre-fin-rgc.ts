import type pg from "pg";
import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { type Nomination, ouvrirNomination } from "../depot/nominations.ts";
import { retirerRoleRgc } from "../depot/nominations-agent.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import {
  auteurDe,
  avancer,
  DROIT_OPERATEUR,
  DROIT_PARTENAIRE,
  prevenirPartenaire,
  trouverNomination,
} from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";

type Fin = {
  readonly geste: "retirer" | "revoquer";
  readonly par: { readonly auteur: string; readonly capacite: string };
  readonly maintenant: Date;
  /** First day out of office. */
  readonly finLe: string;
  readonly motif: string;
  readonly ouvrirSuite: boolean;
};

/** Ends the function: the role is taken back, and another designation opens. */
// ANX1-2-01 ANX1-4-05 ANX1-4-06
export async function mettreFin(
  client: pg.PoolClient,
  nomination: Nomination,
  { geste, par, maintenant, ...fin }: Fin,
): Promise<void> {
  const [, finLe] = [nomination.effetLe ?? fin.finLe, fin.finLe].sort();
  const colonnes = { fin_le: finLe, fin_motif: fin.motif };
  await avancer(client, nomination, {
    geste,
    par,
    colonnes,
    contenu: { motif: fin.motif, finLe: fin.finLe },
  });
  if (nomination.agentId) await retirerRoleRgc(client, nomination.agentId);
  if (!fin.ouvrirSuite) return;
  await ouvrirNomination(client, {
    organisationId: nomination.organisationId,
    origine: "retrait",
    precedenteId: nomination.id,
    le: maintenant,
  });
  await prevenirPartenaire(client, nomination, {
    genre: geste === "revoquer" ? "rgc-revoque" : "rgc-retire",
    objet:
      geste === "revoquer" ? "L’opérateur révoque votre RGC" : "Votre RGC n’est plus en fonction",
    corps: `Motif : ${fin.motif}\n\nUne nouvelle désignation est ouverte. Sans RGC en fonction, les outils sont fermés à votre organisation.`,
  });
}

export type Motivee = { readonly id: string; readonly motif: string };

const MOTIF_ABSENT = refus("MOTIF_ABSENT", "Indiquez le motif.");

/** The opérateur requires the revocation of an RGC who does not meet their obligations. */
// ANX1-4-05
export function revoquerRgc(services: ServicesRgc): Acte<Motivee, null> {
  return terminer(services, "revoquer", DROIT_OPERATEUR);
}

/** The partner takes the function back. */
// ANX1-4-06
export function retirerRgc(services: ServicesRgc): Acte<Motivee, null> {
  return terminer(services, "retirer", DROIT_PARTENAIRE);
}

function terminer(
  services: ServicesRgc,
  geste: "retirer" | "revoquer",
  droit: typeof DROIT_OPERATEUR | typeof DROIT_PARTENAIRE,
): Acte<Motivee, null> {
  return {
    nom: `${geste}-rgc`,
    finalite: "SUIVI_CONVENTION",
    droit,
    executer: ({ id, motif }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const revocation = geste === "revoquer";
        const nomination = await trouverNomination(
          client,
          id,
          revocation ? null : acteur.organisation.id,
        );
        if (motif.trim() === "") return interrompre(MOTIF_ABSENT);
        const maintenant = services.cadre.horloge.maintenant();
        const par = auteurDe(acteur, revocation ? "OPERATEUR" : "SUIVI_OPERATIONNEL");
        await mettreFin(client, nomination, {
          geste,
          par,
          maintenant,
          finLe: jourCivil(maintenant),
          motif,
          ouvrirSuite: true,
        });
        return null;
      }),
  };
}

/** The partner gives up a designation under way. */
export function abandonnerRgc(services: ServicesRgc): Acte<Motivee, null> {
  return {
    nom: "abandonner-designation-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PARTENAIRE,
    executer: ({ id, motif }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const nomination = await trouverNomination(client, id, acteur.organisation.id);
        if (motif.trim() === "") return interrompre(MOTIF_ABSENT);
        const par = auteurDe(acteur, "SUIVI_OPERATIONNEL");
        await avancer(client, nomination, {
          geste: "abandonner",
          par,
          colonnes: { fin_motif: motif },
          contenu: { motif },
        });
        return null;
      }),
  };
}
