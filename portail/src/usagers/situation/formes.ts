import type { paths } from "../../kit/contrats.genere.ts";

type Lu =
  paths["/portail/api/usagers/{cle}/situation"]["get"]["responses"]["200"]["content"]["application/json"];

export type Situation = NonNullable<Lu>;
export type Changement = Situation["changements"][number];
/** What is declared. */
export type SaisieChangement =
  paths["/portail/api/usagers/{cle}/changements"]["post"]["requestBody"]["content"]["application/json"];
