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

export type DemandeResumee = Corps200<
  paths["/portail/api/demandes-acces"]["get"]
>["demandes"][number];
export type DemandeLue = Corps200<paths["/portail/api/demandes-acces/{id}"]["get"]>;
export type Preparation = Corps200<paths["/portail/api/demandes-acces/formulaire"]["get"]>;
export type Selection = Corps200<paths["/portail/api/demandes-acces/selection"]["post"]>;
export type Ouverture = Corps200<
  paths["/portail/api/operateur/ouvertures"]["get"]
>["ouvertures"][number];
export type Saisie = Envoi<paths["/portail/api/demandes-acces"]["post"]>;
export type Contact = Saisie["contacts"][number];
/** What the signatory fills in; the version read leaves with it. */
export type Signature = Omit<
  Envoi<paths["/portail/api/demandes-acces/{id}/envoi"]["post"]>,
  "version"
>;

/** From which desk a request is read. */
export type Vue = "partenaire" | "operateur";
