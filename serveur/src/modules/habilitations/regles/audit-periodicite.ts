import { ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/**
 * How many months between two audits: the default, or less when a tool of the partner asks for a faster
 * pace (`parOutil`, each « module=mois »). Never slower than the default, since a campaign is exhaustive.
 */
// ANX1-6-02 ANX1-6-09
export function periodiciteMois(
  defaut: number,
  parOutil: readonly string[],
  modules: Iterable<string>,
): number {
  const propres = new Map(
    parOutil.map((regle) => {
      const [module = "", mois = ""] = regle.split("=");
      return [module.trim(), Number(mois)] as const;
    }),
  );
  const applicables = [...modules].flatMap((module) => propres.get(module) ?? []);
  return Math.min(defaut, ...applicables.filter((mois) => Number.isInteger(mois) && mois > 0));
}

/** The day of the next audit, so many months after the last. */
export function prochainAudit(dernier: JourCivil, mois: number): JourCivil {
  return ajouterMois(dernier, mois);
}
