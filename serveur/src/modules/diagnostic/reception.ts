export { recevoirDiagnostics } from "./depot/recevoir.ts";
export { THEMATIQUES_BESOINS } from "./regles/nomenclature/besoins.ts";
export { CONTRAINTES } from "./regles/nomenclature/contraintes.ts";
export {
  IMPACTS,
  REPONSES,
  SOUS_TYPOLOGIES,
  STATUTS,
  TYPOLOGIES,
  VALEURS_BESOIN,
  VALEURS_CONTRAINTE,
  VALEURS_OBJECTIF,
  VALEURS_SITUATION,
} from "./regles/valeurs.ts";
