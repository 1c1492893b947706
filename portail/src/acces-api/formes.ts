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

export type Espace = Corps200<paths["/portail/api/developpeur"]["get"]>;
export type ApplicationResumee = Espace["applications"][number];
export type Application = Corps200<paths["/portail/api/developpeur/applications/{id}"]["get"]>;
export type Usage = Application["usages"][number];
export type ApplicationCreee = Corps200<paths["/portail/api/developpeur/applications"]["post"]>;
export type ApplicationVoulue = Envoi<paths["/portail/api/developpeur/applications"]["post"]>;
export type Blocage = Corps200<paths["/portail/api/operateur/blocages"]["get"]>[number];
export type Derogation = Corps200<paths["/portail/api/derogations"]["get"]>[number];
export type Cible = Corps200<paths["/portail/api/operateur/blocages/cibles"]["post"]>[number];
