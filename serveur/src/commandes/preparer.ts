import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { estProduction } from "../configuration.ts";
import { LIEU_PREPARE, marqueDuMoment } from "../demarrage/base-preparee.ts";
import { preparerBase } from "../demarrage/preparer-base.ts";
import { RACINE } from "../demarrage/racine.ts";
import { dossierParDefaut } from "../kit/postgres/dossier-par-defaut.ts";

export const usage = "preparer";

/**
 * Called by `npm install`: makes the demonstration in advance, so that a first start only copies it. An install
 * does not fail for that: where PostgreSQL cannot run, the first start says why.
 */
export async function preparer(arguments_: string[]): Promise<void> {
  parseArgs({ args: arguments_, options: {} });
  if (process.env.DATABASE_URL || estProduction(process.env)) return;
  if (existsSync(dossierParDefaut(RACINE))) return;
  try {
    await preparerBase(LIEU_PREPARE, marqueDuMoment(), (texte) => process.stdout.write(texte));
  } catch (erreur) {
    process.stdout.write(
      `La démonstration n’est pas préparée (${(erreur as Error).message}) : le premier démarrage la fera.\n`,
    );
  }
}
