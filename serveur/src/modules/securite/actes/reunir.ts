import type pg from "pg";
import type { Acte, Acteur, ActeurAgent } from "../../../acte/index.ts";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireCorrespondant } from "../../conventions/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { refuserTextes } from "../../usagers/index.ts";
import {
  type Comite,
  ecrireCompteRendu,
  insererComite,
  noterAnnulation,
  verrouillerComite,
} from "../depot/comites.ts";
import type { Invite } from "../regles/comite.ts";
import type { ServicesSecurite } from "../services.ts";
import {
  COMITE,
  consigner,
  DROIT,
  objetTrace,
  partiesEnVigueur,
  placeDe,
  SANS_CONVENTION,
} from "./mener.ts";

type Convocation = Pick<Comite, "jour" | "ordreDuJour" | "invites"> & {
  /** The partner that the opérateur convenes it with; a partner names none. */
  readonly partenaireId: string | null;
};

type Convoque = {
  readonly id: string;
  /** The functions invited that the annex names nobody for: they were not told. */
  readonly sansContact: readonly Invite[];
};

const JOUR_PASSE = refus(
  "JOUR_INVALIDE",
  "Le champ «\u202fjour\u202f» ne peut être passé : un comité se convoque avant de se tenir.",
);

/**
 * Convenes a security committee, whichever party asks: the security officers of both and the contacts invited are told
 * of its day and agenda. Refuses a day that has passed, and a partner without convention in force.
 */
// CONV-7-12
export function convoquerComite({ pool, cadre }: ServicesSecurite): Acte<Convocation, Convoque> {
  return {
    nom: "convoquer-comite-securite",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ partenaireId: choisi, jour, ordreDuJour, invites }, acteur) {
      const agent = acteur as ActeurAgent;
      const convoqueLe = cadre.horloge.maintenant();
      const annuaire = await cadre.annuaire.lire();
      const place = placeDe(agent);
      const partenaireId = place === "operateur" ? choisi : agent.organisation.id;
      const partie = partiesEnVigueur(annuaire, jourCivil(convoqueLe)).find(
        ({ organisation }) => organisation.id === partenaireId,
      );
      const issue = await enTransactionRefusable(pool, async (client) => {
        if (!place || !partie) return interrompre(SANS_CONVENTION);
        if (jour < jourCivil(convoqueLe)) interrompre(JOUR_PASSE);
        const garde = refuserTextes({ ordreDuJour });
        if (garde) interrompre(garde);
        const comite = {
          ...{ jour, ordreDuJour, invites, convoqueLe, convoquePar: agent.agentId },
          organisationId: agent.organisation.id,
          partenaireId: partie.organisation.id,
          conventionId: partie.convention.id,
        };
        const id = await insererComite(client, comite);
        const autre = place === "operateur" ? partie.organisation : annuaire.operateur();
        const sansContact = await prevenir(client, { ...comite, id }, annuaire.operateur()?.id, {
          genre: "comite-convoque",
          objet: `Comité de sécurité du ${ecrireJour(jour)}`,
          corps: `${agent.organisation.nom} réunit un comité de suivi de la sécurité avec ${autre?.nom} le ${ecrireJour(jour)} (article 7 de la convention).\n\nOrdre du jour :\n${ordreDuJour}`,
        });
        await consigner(client, { type: COMITE, id }, agent, "convoquer", { jour });
        return { id, sansContact };
      });
      if ("refus" in issue) return issue;
      return { ...issue, objet: objetTrace(COMITE, issue.valeur.id) };
    },
  };
}

/** Tells the security officers of both parties and whoever is invited; gives the functions that nobody holds. */
async function prevenir(
  client: pg.ClientBase,
  comite: Pick<Comite, "id" | "partenaireId" | "conventionId" | "invites">,
  operateurId: string | undefined,
  avis: { readonly genre: string; readonly objet: string; readonly corps: string },
): Promise<Invite[]> {
  const { id, partenaireId, conventionId, invites } = comite;
  const courriels: string[] = [];
  const sansContact: Invite[] = [];
  for (const fonction of invites) {
    const contact = await lireCorrespondant(client, conventionId, fonction);
    if (contact) courriels.push(contact.courriel);
    else sansContact.push(fonction);
  }
  await deposerAvis(client, {
    ...avis,
    destinataires: [
      { role: "RSSI", organisationId: partenaireId },
      ...(operateurId ? [{ role: "CSSI" as const, organisationId: operateurId }] : []),
      ...courriels.map((courriel) => ({ courriel })),
    ],
    lien: `/securite/comites/${id}`,
    sujet: { type: COMITE, id },
  });
  return sansContact;
}

export const COMITE_INTROUVABLE = refus("COMITE_INTROUVABLE", "Ce comité n’existe pas.");
const A_QUI_CONVOQUE = refus(
  "COMITE_INTERDIT",
  "La partie qui a convoqué ce comité en écrit le compte rendu, ou l’annule.",
);
const DEJA_ANNULE = refus("COMITE_ANNULE", "Ce comité est annulé.");
const DEJA_TENU = refus("COMITE_TENU", "Le compte rendu de ce comité est déjà écrit.");
const A_VENIR = refus("COMITE_A_VENIR", "Le compte rendu s’écrit à partir du jour du comité.");

/** True when a committee is one of the agent's party. */
export function estDuComite({ partenaireId }: Comite, acteur: Acteur): boolean {
  const place = placeDe(acteur);
  if (place === "operateur") return true;
  return place === "partenaire" && partenaireId === acteur.organisation.id;
}

type Travail = {
  readonly client: pg.PoolClient;
  readonly acteur: ActeurAgent;
  readonly comite: Comite;
  readonly operateurId: string | undefined;
  readonly le: Date;
};

/** An acte of the convening party, on a committee that is neither held nor cancelled. */
function acteDuConvocateur<E extends { readonly id: string }>(
  { pool, cadre }: ServicesSecurite,
  nom: string,
  genre: string,
  executer: (travail: Travail, entree: E) => Promise<void>,
): Acte<E, Record<string, never>> {
  return {
    nom,
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(entree, acteur) {
      const operateurId = (await cadre.annuaire.lire()).operateur()?.id;
      const agent = acteur as ActeurAgent;
      const le = cadre.horloge.maintenant();
      const issue = await enTransactionRefusable(pool, async (client) => {
        const comite = await verrouillerComite(client, entree.id);
        if (!comite || !estDuComite(comite, acteur)) return interrompre(COMITE_INTROUVABLE);
        if (comite.organisationId !== agent.organisation.id) interrompre(A_QUI_CONVOQUE);
        if (comite.annuleLe) interrompre(DEJA_ANNULE);
        if (comite.compteRenduLe) interrompre(DEJA_TENU);
        await executer({ client, acteur: agent, comite, operateurId, le }, entree);
        await consigner(client, { type: COMITE, id: comite.id }, agent, genre);
        return {};
      });
      return { ...issue, objet: objetTrace(COMITE, entree.id) };
    },
  };
}

/** Writes the minutes, once, from the day of the committee on; both parties read them. */
// CONV-7-12
export function rendreCompte(
  services: ServicesSecurite,
): Acte<{ readonly id: string; readonly compteRendu: string }, Record<string, never>> {
  return acteDuConvocateur(
    services,
    "rendre-compte-comite-securite",
    "rendre-compte",
    async ({ client, acteur, comite, operateurId, le }, { compteRendu }) => {
      if (jourCivil(le) < comite.jour) interrompre(A_VENIR);
      const garde = refuserTextes({ compteRendu });
      if (garde) interrompre(garde);
      await ecrireCompteRendu(client, comite.id, compteRendu, { par: acteur.agentId, le });
      await prevenir(client, comite, operateurId, {
        genre: "comite-rendu",
        objet: `Compte rendu du comité de sécurité du ${ecrireJour(comite.jour)}`,
        corps: `${acteur.organisation.nom} a écrit le compte rendu du comité du ${ecrireJour(comite.jour)} : lisez-le sur le portail.`,
      });
    },
  );
}

/** Cancels it, with its reason, of which those invited are told. */
// CONV-7-12
export function annulerComite(
  services: ServicesSecurite,
): Acte<{ readonly id: string; readonly motif: string }, Record<string, never>> {
  return acteDuConvocateur(
    services,
    "annuler-comite-securite",
    "annuler",
    async ({ client, acteur, comite, operateurId, le }, { motif }) => {
      const garde = refuserTextes({ motif });
      if (garde) interrompre(garde);
      await noterAnnulation(client, comite.id, motif, { par: acteur.agentId, le });
      await prevenir(client, comite, operateurId, {
        genre: "comite-annule",
        objet: `Comité de sécurité du ${ecrireJour(comite.jour)} annulé`,
        corps: `${acteur.organisation.nom} annule le comité du ${ecrireJour(comite.jour)}.\n\nMotif :\n${motif}`,
      });
    },
  );
}
