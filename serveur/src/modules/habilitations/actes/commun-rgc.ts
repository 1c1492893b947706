import type pg from "pg";
import type { ActeurAgent } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { lireCorrespondant, verifierSoumission } from "../../conventions/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import { type Destinataire, deposerAvis, type PieceJointe } from "../../notifications/index.ts";
import { lireAgent } from "../depot/lire.ts";
import { ecrireNomination, type Nomination, verrouillerNomination } from "../depot/nominations.ts";
import {
  type EtatNomination,
  type GesteNomination,
  SUITES_NOMINATION,
} from "../regles/nomination.ts";
import type { ReglesDelais } from "../regles/nomination-delais.ts";
import type { ServicesRgc } from "../services-rgc.ts";

/** The partner's desk for its RGC: the person in charge of the operational follow-up (annex 2). */
export const DROIT_PARTENAIRE = {
  scopes: null,
  module: null,
  roles: ["SUIVI_OPERATIONNEL"],
} as const;
export const DROIT_OPERATEUR = {
  scopes: null,
  module: null,
  roles: ["OPERATEUR", "CSSI"],
} as const;
export const DROIT_RGC = { scopes: null, module: null, roles: ["RGC"] } as const;

/** The author of what nobody did: a delay that ran out. */
export const SYSTEME = { auteur: "systeme", capacite: "systeme" } as const;

export const NOMINATION_ABSENTE = refus("NOMINATION_ABSENTE", "Cette désignation n’existe pas.");

/**
 * Why this person may not propose an RGC that day, or null: holding the function on the portal is not
 * enough, annex 2 names one person, under a délégation de signature that runs.
 */
// ANX2-02 ANX2-03
export async function refuserProposition(
  client: pg.Pool | pg.PoolClient,
  { agentId, organisation }: Pick<ActeurAgent, "agentId" | "organisation">,
  jour: string,
): Promise<Refus | null> {
  const courriel = (await lireAgent(client, agentId))?.courriel ?? "";
  const empeche = await verifierSoumission(client, organisation.id, courriel, jour);
  return empeche && refus("SIGNATAIRE_INTERDIT", empeche.message);
}

/** A designation, locked. One of another partner does not exist for this one (`organisationId`). */
export async function trouverNomination(
  client: pg.ClientBase,
  id: string,
  organisationId: string | null,
): Promise<Nomination> {
  const nomination = await verrouillerNomination(client, id);
  if (!nomination) return interrompre(NOMINATION_ABSENTE);
  const etrangere = organisationId !== null && nomination.organisationId !== organisationId;
  return etrangere ? interrompre(NOMINATION_ABSENTE) : nomination;
}

/** One step of a designation: the act, who does it, what it writes there, and what its event tells. */
type Pas = {
  readonly geste: GesteNomination;
  readonly par: { readonly auteur: string; readonly capacite: string };
  readonly colonnes?: Readonly<Record<string, unknown>>;
  readonly contenu?: Readonly<Record<string, unknown>>;
};

/** Moves a designation by the table, with its columns and its event; refuses what the table ignores. */
export async function avancer(
  client: pg.PoolClient,
  nomination: Nomination,
  { geste, par, colonnes, contenu }: Pas,
): Promise<EtatNomination> {
  const etat = SUITES_NOMINATION[nomination.etat][geste];
  if (!etat) {
    return interrompre(
      refus("GESTE_IMPOSSIBLE", "L’état de cette désignation ne permet pas cette action."),
    );
  }
  await ecrireNomination(client, nomination.id, { etat, ...colonnes });
  await insererEvenement(client, {
    sujetType: "nomination",
    sujetId: nomination.id,
    genre: geste,
    ...par,
    organisationId: nomination.organisationId,
    contenu: { etat, ...contenu },
  });
  return etat;
}

/** Who acted, and in what capacity, as an event has it. */
export function auteurDe(acteur: ActeurAgent, capacite: string) {
  return { auteur: acteur.agentId, capacite };
}

/** Writes to the person in charge at the partner. */
export async function prevenirPartenaire(
  client: pg.ClientBase,
  nomination: Pick<Nomination, "id" | "organisationId" | "agentId">,
  avis: { readonly genre: string; readonly objet: string; readonly corps: string },
): Promise<void> {
  const { organisationId, agentId } = nomination;
  await deposerAvis(client, {
    ...avis,
    destinataires: [
      { role: "SUIVI_OPERATIONNEL", organisationId },
      ...(agentId === null ? [] : [{ agentId }]),
    ],
    lien: "/gestion-des-comptes/nomination",
    sujet: { type: "nomination", id: nomination.id },
  });
}

/**
 * Writes to the opérateur's chargé de sécurité of annex 2 bis; returns the notice, the proof of sending.
 * Refuses when the annex names none: a message to nobody would prove nothing.
 */
// ANX1-1-06 ANX1-4-04
export async function prevenirCssi(
  client: pg.ClientBase,
  nomination: Pick<Nomination, "id" | "organisationId">,
  avis: { readonly genre: string; readonly objet: string; readonly corps: string },
  piecesJointes: readonly PieceJointe[] = [],
): Promise<string> {
  const cssi = await destinataireCssi(client, nomination.organisationId);
  if (cssi === null) {
    return interrompre(
      refus(
        "CSSI_INCONNU",
        "L’annexe 2 bis de votre convention ne nomme pas de chargé de sécurité : demandez à l’opérateur de la compléter.",
      ),
    );
  }
  const depose = await deposerAvis(client, {
    ...avis,
    destinataires: [cssi],
    lien: "/operateur/nominations",
    sujet: { type: "nomination", id: nomination.id },
    piecesJointes,
  });
  return depose.id;
}

/** The opérateur's CSSI for this partner, whom notices are sent to; null when its convention names none. */
export async function destinataireCssi(
  client: pg.ClientBase,
  organisationId: string,
): Promise<Destinataire | null> {
  const cssi = await lireCorrespondant(client, organisationId, "FT_CSSI");
  return cssi && { courriel: cssi.courriel };
}

/** How delays are counted for this partner today. */
export async function reglesDelais(
  services: ServicesRgc,
  organisationId: string,
  maintenant: Date,
): Promise<ReglesDelais> {
  const jour = jourCivil(maintenant);
  const annuaire = await services.cadre.annuaire.lire();
  return {
    reporter: (await services.parametres.nombre("rgc.echeance_reportee", jour)) === 1,
    ouvres: (await services.parametres.nombre("rgc.delai_notification_ouvres", jour)) === 1,
    departement: annuaire.organisation(organisationId)?.departement ?? null,
  };
}
