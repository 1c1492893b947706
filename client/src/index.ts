export type { AppelLibre, DemandeLibre } from "./appel-libre.ts";
export { type ClientMaillage, creerClient } from "./creer-client.ts";
export { ErreurMaillage, type Suite } from "./erreur-maillage.ts";
export type {
  CriteresIndividu,
  CriteresNir,
  Evenement,
  InformationsAdministratives,
  PageEvenements,
  Recherche,
  RechercheIndividu,
  Rqth,
  Statut,
} from "./formes.ts";
export type { AgentAppelant, OptionsAppel, OptionsClient } from "./options.ts";
export type { components, paths } from "./schema.genere.ts";
export { type MessageWebhook, verifierWebhook } from "./verifier-webhook.ts";
