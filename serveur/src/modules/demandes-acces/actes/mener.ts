import type pg from "pg";
import type { Acteur, ActeurAgent, DroitRequis, Issue } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { ecrireDemande, verrouillerDemande } from "../depot/demandes.ts";
import type { Demande } from "../regles/demande.ts";
import { type GesteDemande, SUITES_DEMANDE } from "../regles/transitions.ts";
import type { ServicesDemandes } from "../services.ts";

export type Partie = "partenaire" | "operateur";

/** Preparing a request is for those whom the partner designated; signing it, for one person alone. */
// ANX4-0-08 ANX2-02
export const DROIT_PREPARER: DroitRequis = {
  scopes: null,
  module: null,
  roles: ["SUIVI_OPERATIONNEL", "GOUVERNANCE"],
};
/** Those who see the partner's requests. */
export const DROIT_LIRE: DroitRequis = {
  scopes: null,
  module: null,
  roles: ["SUIVI_OPERATIONNEL", "GOUVERNANCE", "RGC", "CORRESPONDANT_SI", "DPD", "RSSI"],
};
export const DROIT_OPERATEUR: DroitRequis = { scopes: null, module: null, roles: ["OPERATEUR"] };

export const DEMANDE_INTROUVABLE = refus("DEMANDE_INTROUVABLE", "Cette demande n’existe pas.");
const DEMANDE_PERIMEE = refus(
  "DEMANDE_PERIMEE",
  "Cette demande a changé depuis que vous l’avez lue : relisez-la avant de la modifier ou de la signer.",
);
const GESTE_IMPOSSIBLE = refus(
  "GESTE_IMPOSSIBLE",
  "L’état de cette demande ne permet pas cette action. Pour un changement, faites une nouvelle demande.",
);

/** What an act on requests works with, inside its transaction. */
export type Travail = {
  readonly client: pg.PoolClient;
  readonly acteur: ActeurAgent;
  readonly le: Date;
  readonly jour: string;
};

/** Runs the work of an acte on requests in one transaction, whose refusal undoes all. */
export async function mener<S>(
  services: ServicesDemandes,
  acteur: Acteur,
  travail: (t: Travail) => Promise<S>,
): Promise<Issue<S>> {
  const le = services.cadre.horloge.maintenant();
  return enTransactionRefusable(services.pool, (client) =>
    // No scope opens these acts: an application never gets here.
    travail({ client, acteur: acteur as ActeurAgent, le, jour: jourCivil(le) }),
  );
}

/** Another partner's request does not exist for this one; neither does a draft for the opérateur. */
export function estVisible(demande: Demande, partie: Partie, organisationId: string): boolean {
  return partie === "operateur"
    ? demande.envoyeeLe !== null
    : demande.organisationId === organisationId;
}

/** A request that this party may see, locked. */
export async function trouverDemande(
  { client, acteur }: Travail,
  id: string,
  partie: Partie,
): Promise<Demande> {
  const demande = await verrouillerDemande(client, id);
  return demande && estVisible(demande, partie, acteur.organisation.id)
    ? demande
    : interrompre(DEMANDE_INTROUVABLE);
}

/** A draft as it was read: nobody writes over, nor signs, what a colleague changed since. */
// ANX4-0-13
export async function trouverBrouillon(
  travail: Travail,
  { id, version }: BrouillonLu,
): Promise<Demande> {
  const demande = await trouverDemande(travail, id, "partenaire");
  const perimee = demande.etat === "BROUILLON" && demande.version !== version;
  return perimee ? interrompre(DEMANDE_PERIMEE) : demande;
}

/** A draft, at the version that was read. */
export type BrouillonLu = { readonly id: string; readonly version: number };

type Auteur = { readonly auteur: string; readonly capacite: string };

/** One step of a request: the act, who does it, what it writes there, and what its event tells. */
type Pas = {
  readonly geste: GesteDemande;
  readonly auteur: Auteur;
  readonly colonnes?: Readonly<Record<string, unknown>>;
  readonly contenu?: Readonly<Record<string, unknown>>;
};

/** Moves a request by the table, with its columns and its event; refuses what the table ignores. */
export async function avancer(
  client: pg.PoolClient,
  demande: Pick<Demande, "id" | "etat" | "organisationId">,
  { geste, auteur, colonnes, contenu }: Pas,
): Promise<void> {
  const etat = SUITES_DEMANDE[demande.etat][geste];
  if (!etat) return interrompre(GESTE_IMPOSSIBLE);
  await ecrireDemande(client, demande.id, { etat, ...colonnes });
  await insererEvenement(client, {
    sujetType: "demande-acces",
    sujetId: demande.id,
    genre: geste,
    ...auteur,
    organisationId: demande.organisationId,
    contenu: { etat, ...contenu },
  });
}

/** Who acted, and for which party, as an event has it. */
export function auteurDe({ acteur }: Travail, capacite: Partie): Auteur {
  return { auteur: acteur.agentId, capacite };
}
