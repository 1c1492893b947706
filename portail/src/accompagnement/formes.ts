import type { paths } from "../kit/contrats.genere.ts";

const RACINE = "/portail/api/usagers/{cle}";
type Corps200<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;

export type SemaineLue = NonNullable<Corps200<paths[`${typeof RACINE}/demarches`]["get"]>>;
export type Demarche = SemaineLue["demarches"][number];
export type Intensite = NonNullable<Corps200<paths[`${typeof RACINE}/intensite`]["get"]>>;
export type SemaineSuivie = Intensite["semaines"][number];
export type Saisie =
  paths[`${typeof RACINE}/demarches`]["post"]["requestBody"]["content"]["application/json"];
export type Issue =
  paths[`${typeof RACINE}/demarches/{id}/etat`]["post"]["requestBody"]["content"]["application/json"];
export type Objectif = NonNullable<Corps200<paths[`${typeof RACINE}/objectif`]["get"]>>;
