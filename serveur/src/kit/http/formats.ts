import { estInstant } from "../instant.ts";
import { jourPlausible } from "../jour-civil.ts";
import { estSiret } from "../siret.ts";

/** Texts under the names of formats that a schema may give. */
export const FORMATS = {
  // The library also takes `urn:uuid:`.
  uuid: (texte: string) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(texte),
  date: jourPlausible,
  "date-time": estInstant,
  siret: estSiret,
} as const;

/**
 * Gives a validator our formats in place of its own, which let through what `Date` or PostgreSQL refuses
 * further on: year zero, a 60th second. What they accept, the database accepts. `siret` is ours alone.
 */
export function poserFormats(ajv: {
  addFormat(nom: string, lire: (texte: string) => boolean): unknown;
}): void {
  for (const [nom, lire] of Object.entries(FORMATS)) ajv.addFormat(nom, lire);
}
