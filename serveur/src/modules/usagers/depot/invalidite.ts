import type pg from "pg";
import type { Dossier } from "../regles/dossier.ts";
import { lireChangements } from "./changements.ts";

/** Whether a pension of invalidity is known of a person: the register says so, or they declared it. */
// B2-01 B3-13
export async function estInvalide(
  pool: pg.Pool,
  { id, inscription }: Pick<Dossier, "id" | "inscription">,
): Promise<boolean> {
  if (inscription?.exclusion === "INVALIDITE") return true;
  return (await lireChangements(pool, id)).some(({ genre }) => genre === "INVALIDITE");
}
