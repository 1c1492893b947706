/** A sentence for each field left empty, under the identifier that leads to it. */
export function exiger(
  champs: readonly (readonly [id: string, libelle: string, valeur: string])[],
): Record<string, string> {
  const vides = champs.filter(([, , valeur]) => valeur.trim() === "");
  return Object.fromEntries(vides.map(([id, libelle]) => [id, `${libelle}\u202f: à remplir.`]));
}
