import { parseArgs } from "node:util";
import { RACINE } from "../demarrage/racine.ts";
import { conformite as verifierConformite } from "../modules/conformite/index.ts";

export const usage = "conformite [--verifier]";

/** Counts the rules proven by the tests and writes docs/convention.md. */
export async function conformite(arguments_: string[]): Promise<void> {
  const { values } = parseArgs({
    args: arguments_,
    options: { verifier: { type: "boolean", default: false } },
  });
  process.exitCode = await verifierConformite({
    verifier: values.verifier,
    racine: RACINE,
    ecrire: (ligne) => process.stdout.write(`${ligne}\n`),
  });
}
