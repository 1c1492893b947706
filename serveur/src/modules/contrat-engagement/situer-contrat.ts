import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { lireOrientationOuverte, type OrientationOuverte } from "../orientation/index.ts";
import type { Parametres } from "../parametres/index.ts";
import { type Dossier, sansDevoirs } from "../usagers/index.ts";
import { lireChangement } from "./depot/changements.ts";
import { lireConclu } from "./depot/contrats.ts";
import {
  type Contrat,
  changementLe,
  type EtatContrat,
  etatLe,
  finInscription,
  inscriptionFinie,
} from "./regles/contrat.ts";
import { type EcheanceSignature, echeanceSignature } from "./regles/echeance-signature.ts";
import { type MiseAJour, miseAJour } from "./regles/mise-a-jour.ts";

/** A contract with the state it has that day, the path it goes with, and by when it must be signed. */
export type Situation = {
  readonly etat: EtatContrat | "AUCUN";
  readonly orientation: OrientationOuverte | null;
  readonly cesseLe: JourCivil | null;
  /** The registration has ended: nothing is written of the contract until a new one. */
  readonly inscriptionFinie: boolean;
  /** The RSA without its duties: nothing has to be signed, and may still be. */
  readonly sansDevoirs: boolean;
  /** Null when nothing is to be signed. */
  readonly echeance: EcheanceSignature | null;
  /** By when the contract signed is updated; a revision that is prepared is none yet. */
  readonly miseAJour: MiseAJour | null;
};

/** The state of a person's contract that day. */
// B4-01 B4-02 B4-08 B4-10
export async function situerContrat(
  parametres: Parametres,
  client: pg.Pool | pg.PoolClient,
  dossier: Dossier,
  contrat: Contrat | null,
  jour: JourCivil,
): Promise<Situation> {
  const orientation = await lireOrientationOuverte(client, dossier.id);
  const cesseLe = finInscription(dossier.inscription);
  const circonstances = {
    orientationId: orientation?.id ?? null,
    parcours: orientation?.parcours ?? null,
    parcoursLe: orientation?.parcoursLe ?? null,
    changeLe: contrat && (await lireChangement(client, dossier.id)),
    cesseLe,
  };
  const cloture = await parametres.nombre("contrat.mois_avant_cloture", jour);
  const etatDe = (version: Contrat | null) =>
    version ? etatLe(version, circonstances, jour, cloture) : "AUCUN";
  const etat = etatDe(contrat);
  // What is prepared since takes nothing from the contract that was signed.
  const conclu =
    contrat?.etat === "EN_ATTENTE_SIGNATURE" ? await lireConclu(client, dossier.id) : contrat;
  const depart = orientation && {
    ...orientation,
    changeLe: conclu && changementLe(conclu, circonstances),
  };
  const [avant = "", limite = ""] = await parametres.textes("contrat.stock", jour);
  const mois = await parametres.nombre("contrat.delai_signature_mois", jour);
  const delai = { mois, stock: { avant, limite } };
  const libre = sansDevoirs(dossier, await parametres.nombre("rsa.seuil_revenus", jour));
  const finie = inscriptionFinie(cesseLe, jour);
  return {
    etat,
    orientation,
    cesseLe,
    inscriptionFinie: finie,
    sansDevoirs: libre,
    echeance: finie || libre ? null : echeanceSignature(etatDe(conclu), depart, delai, jour),
    miseAJour: miseAJour(conclu, etatDe(conclu), jour),
  };
}
