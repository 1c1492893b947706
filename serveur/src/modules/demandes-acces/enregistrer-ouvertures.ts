import type pg from "pg";
import type { ApiSouscrite } from "../acces-api/index.ts";
import { ELEMENTS } from "../catalogue/index.ts";
import { insererOuvertures, lireReprises } from "./depot/ouvertures.ts";
import { souscrireApis } from "./ouvrir-elements.ts";

export type OuverturesARecevoir = {
  readonly organisationId: string;
  readonly elements: readonly string[];
  readonly debut: string;
  readonly fin: string | null;
};

const CONNUS = new Map(ELEMENTS.map((element) => [element.code, element]));

/** Takes over what was already open before this platform; returns the code that annex 4 does not list. */
export async function enregistrerOuvertures(
  client: pg.ClientBase | null,
  apis: readonly ApiSouscrite[],
  recues: OuverturesARecevoir,
  le: Date,
): Promise<string | null> {
  const inconnu = recues.elements.find((code) => !CONNUS.has(code));
  if (inconnu !== undefined || client === null) return inconnu ?? null;
  // What was taken over then closed does not open again when the file is read again.
  const reprises = new Set(await lireReprises(client, recues.organisationId, recues.debut));
  const elements = recues.elements.filter((code) => !reprises.has(code));
  await insererOuvertures(client, { ...recues, elements, demandeId: null }, le);
  const savoir = { catalogue: { element: (code: string) => CONNUS.get(code) }, apis };
  await souscrireApis(client, savoir, { ...recues, codes: elements, applications: [], le });
  return null;
}
