import type { paths } from "../kit/contrats.genere.ts";

type Corps200<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;

export type Resume = Corps200<
  paths["/portail/api/sollicitations"]["get"]
>["sollicitations"][number];
export type Lue = Corps200<paths["/portail/api/sollicitations/{id}"]["get"]>;
export type Signalement =
  paths["/portail/api/sollicitations"]["post"]["requestBody"]["content"]["application/json"];
export type Canal = Signalement["plateforme"];

/** From which desk a difficulty is read. */
export type Vue = "partenaire" | "operateur";
