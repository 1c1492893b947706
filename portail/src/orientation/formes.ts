import type { paths } from "../kit/contrats.genere.ts";

const RACINE = "/portail/api/usagers/{cle}/orientation";
type Corps200<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;

export type Orientations = NonNullable<Corps200<paths[typeof RACINE]["get"]>>;
export type EnCours = NonNullable<Orientations["enCours"]>;
export type Reponses =
  paths["/portail/api/usagers/{cle}/orientation/reponses"]["post"]["requestBody"]["content"]["application/json"]["criteres"];
export type Decision =
  paths["/portail/api/usagers/{cle}/orientation/decision"]["post"]["requestBody"]["content"]["application/json"];
export type Notification = NonNullable<Orientations["orientations"][number]["notification"]>;
export type Revue =
  paths["/portail/api/usagers/{cle}/orientation/revue"]["post"]["requestBody"]["content"]["application/json"]["revue"];
