export { lireBlocagesAttendus } from "./attentes-blocages.ts";
export { lireDerogationsAttendues } from "./attentes-derogations.ts";
export { type Blocages, ouvrirBlocages } from "./blocages.ts";
export type { BlocageVoulu } from "./bloquer.ts";
export { bloquerApplication, debloquerApplication } from "./bloquer-application.ts";
export { lireApplicationsDe } from "./depot/applications-de.ts";
export { type ApplicationAvertie, lireApplicationsAverties } from "./depot/avertissements.ts";
export type { Blocage, CibleBlocage } from "./depot/blocages.ts";
export { effacerJetonsAgent } from "./depot/effacer-jetons-agent.ts";
export { enregistrerApplication } from "./depot/enregistrer.ts";
export { purgerObjets } from "./depot/objets-oauth.ts";
export {
  type ApiSouscrite,
  lireOrganisationsServies,
  resilierSouscriptions,
  souscrire,
} from "./depot/souscriptions.ts";
export { trouverApplication } from "./depot/trouver-application.ts";
export { enregistrerBlocage } from "./enregistrer-blocage.ts";
export { enregistrerCompte } from "./enregistrer-compte.ts";
export { enregistrerDerogation } from "./enregistrer-derogation.ts";
export { executerRappelsSecrets } from "./executer-rappels-secrets.ts";
export { DROIT_DEVELOPPEUR, exigerApplication } from "./exiger-compte.ts";
export type { VerificateurJetons } from "./jetons.ts";
export { ouvrirVerificateur } from "./jetons.ts";
export type { Conclusion } from "./lever-blocage.ts";
export type { Application, MemoireApplications } from "./memoire-applications.ts";
export { ouvrirMemoireApplications } from "./memoire-applications.ts";
export { type FournisseurALUsage, fournisseurALUsage } from "./oauth/fournisseur-a-l-usage.ts";
export { empreinteSecret } from "./oauth/secret-application.ts";
export type {
  AppelApi,
  EntreeRefusee,
  ReponseApi,
  ServicesPasserelle,
  Traitement,
} from "./passerelle.ts";
export { enregistrerApi } from "./passerelle.ts";
export { enregistrerPortailDeveloppeur } from "./portail/developpeur.ts";
export { enregistrerPortailBlocages, enregistrerPortailDerogations } from "./portail/operateur.ts";
export { statutRefus } from "./portail/statut-refus.ts";
export { ouvrirQuotas } from "./quotas.ts";
export { CONCLUSIONS } from "./regles/blocage-recu.ts";
export type {
  CorpsErreur,
  DefinitionApi,
  FormeErreurs,
  LieuErreur,
  OperationApi,
  Realm,
} from "./regles/definition-api.ts";
export { aLesApisDeBase, scopeBacASable, scopesRequis } from "./regles/definition-api.ts";
export { estAvertie, MOYENS_AVERTISSEMENT } from "./regles/secret-professionnel.ts";
export { enregistrerFluxDirects } from "./routes-flux-directs.ts";
export { enregistrerOauth } from "./routes-oauth.ts";
export type { ServicesDeveloppeur } from "./services.ts";
export { ouvrirUsagesApi, type UsagesApi } from "./usages-api.ts";
