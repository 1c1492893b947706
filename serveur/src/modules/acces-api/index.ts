export type { Application } from "./depot/applications.ts";
export { bloquer, debloquer } from "./depot/applications.ts";
export { enregistrerApplication } from "./depot/enregistrer.ts";
export { purgerObjets } from "./depot/objets-oauth.ts";
export type { VerificateurJetons } from "./jetons.ts";
export { ouvrirVerificateur } from "./jetons.ts";
export type { MemoireApplications } from "./memoire-applications.ts";
export { ouvrirMemoireApplications } from "./memoire-applications.ts";
export { creerFournisseur } from "./oauth/fournisseur.ts";
export { empreinteSecret } from "./oauth/secret-application.ts";
export type { AppelApi, ReponseApi, ServicesPasserelle, Traitement } from "./passerelle.ts";
export { enregistrerApi } from "./passerelle.ts";
export { ouvrirQuotas } from "./quotas.ts";
export type {
  CorpsErreur,
  DefinitionApi,
  FormeErreurs,
  OperationApi,
  Realm,
} from "./regles/definition-api.ts";
export { scopeBacASable, scopesRequis } from "./regles/definition-api.ts";
export { enregistrerOauth } from "./routes-oauth.ts";
