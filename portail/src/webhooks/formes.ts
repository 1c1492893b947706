import type { paths } from "../kit/contrats.genere.ts";

type Corps200<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;
type Envoi<Operation> = Operation extends {
  requestBody: { content: { "application/json": infer Forme } };
}
  ? Forme
  : never;

type Racine = paths["/portail/api/developpeur/applications/{id}/webhooks"];
type UnAbonnement = paths["/portail/api/developpeur/applications/{id}/webhooks/{abonnementId}"];

export type Webhooks = Corps200<Racine["get"]>;
export type TypeMontre = Webhooks["types"][number];
export type AbonnementResume = Webhooks["abonnements"][number];
export type AbonnementVoulu = Envoi<Racine["post"]>;
export type Abonnement = Corps200<UnAbonnement["get"]>;
export type Livraisons = Corps200<
  paths["/portail/api/developpeur/applications/{id}/webhooks/{abonnementId}/livraisons"]["get"]
>;
export type Livraison = Livraisons["livraisons"][number];
