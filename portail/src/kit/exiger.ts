import { lireDate } from "./dates.ts";

/** A sentence for each field left empty, under the identifier that leads to it. */
export function exiger(
  champs: readonly (readonly [id: string, libelle: string, valeur: string])[],
): Record<string, string> {
  const vides = champs.filter(([, , valeur]) => valeur.trim() === "");
  return Object.fromEntries(vides.map(([id, libelle]) => [id, `${libelle}\u202f: à remplir.`]));
}

/** The same for a field that asks for a day: left empty, or not one that can be read. */
export function exigerJour(id: string, libelle: string, saisie: string): Record<string, string> {
  if (saisie.trim() === "") return exiger([[id, libelle, saisie]]);
  if (lireDate(saisie) !== null) return {};
  return { [id]: `${libelle}\u202f: écrivez une date qui existe, jj/mm/aaaa.` };
}
