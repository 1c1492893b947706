export { EntetesEcriture } from "../../kit/http/entetes-ecriture.ts";
export { consulterDossier, type DemandeDossier } from "./actes/consulter-dossier.ts";
export { ecraserait } from "./actes/ecraserait.ts";
export {
  type DemandeEcriture,
  type Ecrit,
  type EvenementUsager,
  ecrireAuDossier,
} from "./actes/ecrire-au-dossier.ts";
export { adapter, parCle } from "./actes/par-cle.ts";
export { ErreurMessage, erreursMessage } from "./api/erreur-message.ts";
export { apisUsagers, enregistrerApisUsagers } from "./api/index.ts";
export { lectureParJeton, refuserDossier } from "./api/lecture-par-jeton.ts";
export { purgerCles } from "./depot/idempotence.ts";
export { lireIdentifications } from "./depot/identifications.ts";
export { lirePersonneExemple } from "./depot/personne-exemple.ts";
export { lireRattachements } from "./depot/rattachements.ts";
export { rattacherReferent } from "./depot/rattacher-referent.ts";
export { familleFrise } from "./famille-frise.ts";
export { creerJetonsUsager } from "./jetons-usager.ts";
export { enregistrerPortailUsagers } from "./portail.ts";
export { enregistrerPortailSituation } from "./portail-situation.ts";
export { auteurDe } from "./regles/auteur.ts";
export { sansDevoirs } from "./regles/devoirs.ts";
export type { Dossier } from "./regles/dossier.ts";
export type { ContexteVue360, FamilleVue360 } from "./regles/famille-vue-360.ts";
export { situer } from "./regles/perimetre.ts";
export { composerRqth } from "./regles/rqth.ts";
export type { CoffreNir } from "./secret-nir.ts";
export { creerCoffreNir } from "./secret-nir.ts";
export type { ServicesUsagers } from "./services.ts";
