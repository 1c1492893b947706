import { parseArgs } from "node:util";
import { lireConfiguration } from "../configuration.ts";
import { ouvrirBase } from "../demarrage/ouvrir-base.ts";

export const usage = "migrer";

/** Brings the database to the version of this code. */
export async function migrer(arguments_: string[]): Promise<void> {
  parseArgs({ args: arguments_, options: {} });
  const base = await ouvrirBase(lireConfiguration(process.env), { migrations: true });
  await base.fermer();
  process.stdout.write("La base est à jour.\n");
}
