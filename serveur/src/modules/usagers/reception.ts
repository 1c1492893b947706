/**
 * The face for what arrives in files: the shape of a received person, the rules that check it, and the
 * writing by batches. Apart from index.ts, so that an import loads neither contracts nor HTTP.
 */
export {
  ajouterAuLot,
  creerLot,
  importerUsagers,
  type LotUsagers,
  type ModeImport,
  viderLot,
} from "./actes/importer-usagers.ts";
export { dejaAccompagnee } from "./depot/deja-accompagnee.ts";
export { poserIndex, retirerIndex } from "./depot/index-registre.ts";
export { lireNaissances, type Naissance } from "./depot/naissances.ts";
export { recevoirChangements } from "./depot/recevoir-changements.ts";
export {
  type AncienNumero,
  estNumeroNational,
  normaliserAncienNumero,
  REGIONS,
} from "./regles/ancien-numero.ts";
export { GENRES as GENRES_CHANGEMENT } from "./regles/changement.ts";
export { departementDeCommune, estDepartement } from "./regles/commune.ts";
export type { Devoirs } from "./regles/devoirs.ts";
export type { Exclusion, Population } from "./regles/inscription.ts";
export {
  aAge,
  EXCLUSIONS,
  POPULATIONS,
  refuserInscriptionRecue,
  VOIES,
} from "./regles/inscription.ts";
export { cleNir, estNirProvisoire, normaliserNir } from "./regles/nir.ts";
export { composerRqth, SANS_LIMITE } from "./regles/rqth.ts";
export type { SourceUsager, UsagerRecu } from "./regles/usager-recu.ts";
export { type CoffreNir, creerCoffreNir } from "./secret-nir.ts";
