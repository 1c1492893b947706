export { aVuDepuis } from "./a-vu-depuis.ts";
export type { Evenement, EvenementRecu, LigneConsultation } from "./depot.ts";
export {
  insererEvenement,
  insererTraces,
  instructionEvenement,
  lireConsultations,
  ouvrirPartitions,
  recevoirEvenements,
} from "./depot.ts";
export { lireSommes } from "./depot-sceaux.ts";
export { effacerTraces } from "./effacer-traces.ts";
export type { Journal } from "./journal.ts";
export { ouvrirJournal } from "./journal.ts";
export {
  type JourneeDeLecteur,
  type Lecteur,
  lireJournees,
  type Ouverture,
  parcourirOuvertures,
} from "./lire-consultations.ts";
export type { EvenementLu } from "./lire-evenements.ts";
export { lireEvenements, lireEvenementsUsager, PAGE_EVENEMENTS } from "./lire-evenements.ts";
export { lireExport } from "./lire-export.ts";
export {
  estMotifExport,
  lireObjetExport,
  MENTION_EXPORT,
  MOTIFS_EXPORT,
  type MotifExport,
  marquerExport,
  objetExport,
} from "./regles/export.ts";
export type { Finalite } from "./regles/finalite.ts";
export { estFinalite, FINALITES } from "./regles/finalite.ts";
export { FONDEMENTS } from "./regles/fondements.ts";
export type { IssueTrace, Trace } from "./regles/trace.ts";
export { scellerJournal } from "./sceller.ts";
export type { Constat } from "./verifier-sceaux.ts";
export { verifierSceaux } from "./verifier-sceaux.ts";
