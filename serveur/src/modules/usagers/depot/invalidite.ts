import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { invaliditeDeclaree } from "../regles/changement.ts";
import type { Dossier } from "../regles/dossier.ts";
import { lireChangements } from "./changements.ts";

/** Whether a pension of invalidity is known of a person that day: the register says so, or they declared it. */
// B2-01 B3-13
export async function estInvalide(
  pool: pg.Pool,
  { id, inscription }: Pick<Dossier, "id" | "inscription">,
  jour: JourCivil,
): Promise<boolean> {
  if (inscription?.exclusion === "INVALIDITE") return true;
  return invaliditeDeclaree(await lireChangements(pool, id), jour);
}
