import { estIndisponible } from "../indisponible.ts";

/**
 * Does the same for each, one after another: one that fails keeps none of the others from being done. The first
 * failure is thrown at the end, so that it is told and tried again; a database out of reach, at once.
 */
export async function pourChacun<T>(
  tous: Iterable<T> | AsyncIterable<T>,
  faire: (element: T) => Promise<unknown>,
): Promise<void> {
  const echecs: unknown[] = [];
  for await (const element of tous) {
    try {
      await faire(element);
    } catch (erreur) {
      if (estIndisponible(erreur)) throw erreur;
      echecs.push(erreur);
    }
  }
  if (echecs.length > 0) throw echecs[0];
}
