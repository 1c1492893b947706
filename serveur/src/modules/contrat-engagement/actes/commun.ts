import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Parametres } from "../../parametres/index.ts";
import type { Bornes } from "../regles/plan.ts";

/** Who acts: the scopes of an API, or the module of the portal. */
export type Acces = { readonly scopes: readonly string[] | null; readonly module: string | null };

export const FINALITE = "PARCOURS";

/** What bounds a plan that day. */
// B4-04 B4-06 B4-07
export async function bornesDuPlan(parametres: Parametres, jour: JourCivil): Promise<Bornes> {
  return {
    parDefaut: await parametres.nombre("contrat.heures_min", jour),
    plafond: await parametres.nombre("contrat.heures_max", jour),
    ageEnfant: await parametres.nombre("contrat.age_enfant", jour),
    jour,
  };
}
