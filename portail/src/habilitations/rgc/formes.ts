import type { paths } from "../../kit/contrats.genere.ts";

type Corps<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;

export type SuiviPartenaire = Corps<paths["/portail/api/nomination-rgc"]["get"]>;
export type Nomination = SuiviPartenaire["nominations"][number];
export type Espace = Corps<paths["/portail/api/espace-rgc"]["get"]>;
