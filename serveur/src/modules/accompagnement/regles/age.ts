import { ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** The full years lived on a day; who was born on 29 February grows older on the 28 of other years. */
export function ageLe(naissance: JourCivil, jour: JourCivil): number {
  const annees = Number(jour.slice(0, 4)) - Number(naissance.slice(0, 4));
  return ajouterMois(naissance, annees * 12) > jour ? annees - 1 : annees;
}
