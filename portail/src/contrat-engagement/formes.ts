import type { paths } from "../kit/contrats.genere.ts";

type Lu =
  paths["/portail/api/usagers/{cle}/contrat"]["get"]["responses"]["200"]["content"]["application/json"];
export type Contrat = NonNullable<Lu>;
export type Plan =
  paths["/portail/api/usagers/{cle}/contrat/preparation"]["post"]["requestBody"]["content"]["application/json"]["plan"];
/** What a plan asks of each week. */
export type Duree = Pick<Plan, "heures" | "motifReduction" | "dispense" | "fondement">;
