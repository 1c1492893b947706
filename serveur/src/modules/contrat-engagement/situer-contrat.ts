import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { lireOrientationOuverte, type OrientationOuverte } from "../orientation/index.ts";
import type { Parametres } from "../parametres/index.ts";
import type { Dossier } from "../usagers/index.ts";
import { lireChangement } from "./depot/changements.ts";
import {
  type Contrat,
  type EtatContrat,
  etatLe,
  finInscription,
  inscriptionFinie,
} from "./regles/contrat.ts";
import { type EcheanceSignature, echeanceSignature } from "./regles/echeance-signature.ts";

/** A contract with the state it has that day, the path it goes with, and by when it must be signed. */
export type Situation = {
  readonly etat: EtatContrat | "AUCUN";
  readonly orientation: OrientationOuverte | null;
  readonly cesseLe: JourCivil | null;
  /** The registration has ended: nothing is written of the contract until a new one. */
  readonly inscriptionFinie: boolean;
  /** Null when nothing is to be signed. */
  readonly echeance: EcheanceSignature | null;
};

/** The state of a person's contract that day. */
// B4-01 B4-02
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
    changeLe: contrat && (await lireChangement(client, dossier.id)),
    cesseLe,
  };
  const cloture = await parametres.nombre("contrat.mois_avant_cloture", jour);
  const etat = contrat ? etatLe(contrat, circonstances, jour, cloture) : "AUCUN";
  const [avant = "", limite = ""] = await parametres.textes("contrat.stock", jour);
  const mois = await parametres.nombre("contrat.delai_signature_mois", jour);
  const delai = { mois, stock: { avant, limite } };
  const finie = inscriptionFinie(cesseLe, jour);
  return {
    etat,
    orientation,
    cesseLe,
    inscriptionFinie: finie,
    echeance: finie ? null : echeanceSignature(etat, orientation, delai, jour),
  };
}
