import type { paths } from "../../kit/contrats.genere.ts";

type Corps<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;

export type Veille = Corps<paths["/portail/api/audit"]["get"]>;
export type Campagne = Veille["campagnes"][number];
export type PageLignes = Corps<paths["/portail/api/audit/campagnes/{id}/lignes"]["get"]>;
export type LigneAudit = PageLignes["lignes"][number];
export type Requete = NonNullable<
  paths["/portail/api/audit/campagnes/{id}/lignes"]["get"]["parameters"]["query"]
>;
