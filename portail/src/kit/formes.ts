import type { paths } from "./contrats.genere.ts";

type Corps200<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;

/** Names the screens use for the wire shapes; derived from the paths, so that contracts stay replaceable. */
export type Session = Corps200<paths["/portail/api/session"]["get"]>;
export type Tuile = Session["tuiles"][number];
export type Enrolement = Corps200<paths["/portail/api/second-facteur/enrolement"]["post"]>;
export type Criteres =
  paths["/portail/api/usagers/recherche"]["post"]["requestBody"]["content"]["application/json"];
export type Resultat = Corps200<
  paths["/portail/api/usagers/recherche"]["post"]
>["resultats"][number];
export type Vue360 = Corps200<paths["/portail/api/usagers/{cle}/vue-360"]["get"]>;
export type Identite = Pick<
  Vue360["identite"],
  "civilite" | "nomNaissance" | "nomUsage" | "prenom" | "dateNaissance" | "numeroFranceTravail"
>;
export type Consultation = Vue360["consultations"][number];
