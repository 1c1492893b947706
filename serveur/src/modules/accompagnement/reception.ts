export { recevoirDemarches } from "./depot/recevoir-demarches.ts";
export { recevoirPeriodes } from "./recevoir-periodes.ts";
export {
  recevoirPrescriptions,
  recevoirService,
  type ServiceDuJeu,
} from "./recevoir-prescriptions.ts";
export { AVIS } from "./regles/avis.ts";
export { ETATS, MOTIFS, TYPES } from "./regles/demarche.ts";
export { DISPOSITIFS } from "./regles/dispositifs.ts";
export {
  CONTRAINTES,
  FRAIS,
  MODES_ACCUEIL,
  MODES_MOBILISATION,
  PUBLICS,
  THEMATIQUES,
  TYPES_SERVICE,
} from "./regles/nomenclatures.ts";
export { MODALITES, MOTIFS_FIN } from "./regles/periode.ts";
export { ETATS_PRESCRIPTION } from "./regles/prescription.ts";
