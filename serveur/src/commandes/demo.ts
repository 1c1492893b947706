import { parseArgs } from "node:util";
import { ErreurConfiguration } from "../configuration.ts";
import { lignesDemo } from "../demarrage/charger-demo.ts";
import { GRAINE_DEMO, TAILLE_DEMO } from "../demarrage/identifiants-demo.ts";

export const usage = "demo [--graine N] [--taille N] > territoire.ndjson";

const ENTIER = /^\d{1,9}$/;

/** Writes a fictional territory as a jeu de données, the same for the same seed. */
export async function demo(arguments_: string[]): Promise<void> {
  const { values } = parseArgs({
    args: arguments_,
    options: { graine: { type: "string" }, taille: { type: "string" } },
  });
  const { graine = String(GRAINE_DEMO), taille = String(TAILLE_DEMO) } = values;
  if (!ENTIER.test(graine) || !ENTIER.test(taille)) {
    throw new ErreurConfiguration("--graine et --taille attendent des nombres entiers.");
  }
  for (const ligne of lignesDemo(Number(graine), Number(taille))) {
    if (!process.stdout.write(ligne)) {
      await new Promise((vide) => process.stdout.once("drain", vide));
    }
  }
}
