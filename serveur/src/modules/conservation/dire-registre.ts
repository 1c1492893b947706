import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Parametres } from "../parametres/index.ts";
import type { Duree, Famille, Regle } from "./regles/famille.ts";
import { REGISTRE } from "./regles/registre.ts";

type RegleDite = Omit<Regle, "duree"> & { readonly duree: string };
export type FamilleDite = Omit<Famille, "tables" | "regles"> & {
  readonly regles: readonly RegleDite[];
};

/** The register as it is that day, its durations in words. */
// CONV-5-01 CONV-5-18
export async function direRegistre(
  parametres: Parametres,
  jour: JourCivil,
): Promise<readonly FamilleDite[]> {
  return Promise.all(
    REGISTRE.map(async ({ tables: _, regles, ...famille }) => ({
      ...famille,
      regles: await Promise.all(
        regles.map(async ({ duree, ...regle }) => ({
          ...regle,
          duree: await direDuree(parametres, duree, jour),
        })),
      ),
    })),
  );
}

async function direDuree(parametres: Parametres, duree: Duree, jour: JourCivil): Promise<string> {
  if ("fixe" in duree) return duree.fixe;
  const nombre = await parametres.nombre(duree.parametre, jour);
  const [, unite = ""] = /(ans|mois|jours)$/.exec(duree.parametre) ?? [];
  return `${nombre} ${nombre < 2 && unite !== "mois" ? unite.replace(/s$/, "") : unite}`;
}
