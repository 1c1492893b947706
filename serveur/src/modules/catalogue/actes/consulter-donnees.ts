import type { Acte } from "../../../acte/index.ts";
import { FINALITES } from "../../journal/index.ts";
import { DONNEES_ECHANGEES, type DonneesEchangees } from "../regles/donnees-echangees.ts";

type Donnees = Omit<DonneesEchangees, "finalite"> & { readonly finalite: string };

/** The sets of data that the parties exchange, their purpose in words. */
// CONV-1-03
export function consulterDonnees(): Acte<
  Record<string, never>,
  { readonly donnees: readonly Donnees[] }
> {
  return {
    nom: "consulter-donnees-echangees",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    async executer() {
      const donnees = DONNEES_ECHANGEES.map((d) => ({ ...d, finalite: FINALITES[d.finalite] }));
      return { valeur: { donnees } };
    },
  };
}
