import type { paths } from "../../kit/contrats.genere.ts";

type Corps<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;
type Chemins = paths;

export type PageAgents = Corps<Chemins["/portail/api/gestion-des-comptes/agents"]["get"]>;
export type LigneAgent = PageAgents["agents"][number];
export type TableauDeBord = Corps<
  Chemins["/portail/api/gestion-des-comptes/tableau-de-bord"]["get"]
>;
export type Fiche = Corps<Chemins["/portail/api/gestion-des-comptes/agents/{id}"]["get"]>;
export type Droit = Fiche["droits"][number];
export type Demande = Corps<
  Chemins["/portail/api/gestion-des-comptes/demandes"]["get"]
>["demandes"][number];
export type Tache = Corps<
  Chemins["/portail/api/gestion-des-comptes/taches"]["get"]
>["taches"][number];
export type Filtre = NonNullable<
  NonNullable<
    Chemins["/portail/api/gestion-des-comptes/agents"]["get"]["parameters"]["query"]
  >["filtre"]
>;
export type Tri = NonNullable<
  NonNullable<
    Chemins["/portail/api/gestion-des-comptes/agents"]["get"]["parameters"]["query"]
  >["tri"]
>;
export type Geste = "renouveler" | "suspendre" | "lever" | "retirer";
export type Acces = Corps<Chemins["/portail/api/mes-acces"]["get"]>;
