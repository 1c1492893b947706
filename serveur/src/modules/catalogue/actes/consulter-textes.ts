import type { Acte } from "../../../acte/index.ts";
import { lireTextes } from "../../parametres/index.ts";
import type { ServicesCatalogue } from "../services.ts";

type Textes = { readonly textes: Awaited<ReturnType<typeof lireTextes>> };

/** The texts that apply the law, each with its date and the parameters that come from it. */
// B1-10
export function consulterTextes(services: ServicesCatalogue): Acte<Record<string, never>, Textes> {
  return {
    nom: "consulter-textes",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    executer: async () => ({ valeur: { textes: await lireTextes(services.pool) } }),
  };
}
