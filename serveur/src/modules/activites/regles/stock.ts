import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/**
 * The last day by which a département receives and orients the beneficiaries of the RSA who were not
 * registered on that day. `annees` holds `=2` for all, and `974=3` for one.
 */
// B2-10
export function echeanceStock(
  origine: JourCivil,
  annees: readonly string[],
  departement: string,
): JourCivil {
  const parDepartement = new Map(annees.map((ligne) => ligne.split("=") as [string, string]));
  const duree = Number(parDepartement.get(departement) ?? parDepartement.get(""));
  return ajouterJours(ajouterMois(origine, duree * 12), -1);
}
