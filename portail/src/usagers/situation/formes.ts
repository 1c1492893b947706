import type { paths } from "../../kit/contrats.genere.ts";

type Lu =
  paths["/portail/api/usagers/{cle}/situation"]["get"]["responses"]["200"]["content"]["application/json"];

export type Situation = NonNullable<Lu>;
