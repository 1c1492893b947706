import type { Acte } from "../../../acte/index.ts";
import type { Experimentation } from "../regles/experimentation.ts";
import type { ServicesCatalogue } from "../services.ts";

/** Every experiment, open, to come or closed, with its evaluation. */
// CONV-2-11
export function consulterExperimentations(
  services: ServicesCatalogue,
): Acte<Record<string, never>, { readonly experimentations: readonly Experimentation[] }> {
  return {
    nom: "consulter-experimentations",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["OPERATEUR"] },
    async executer() {
      const { experimentations } = await services.catalogue.lire();
      return { valeur: { experimentations } };
    },
  };
}
