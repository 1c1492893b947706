const UNIQUES = new Set([
  "authorization",
  "ft-jeton-usager",
  "pa-nom-agent",
  "pa-prenom-agent",
  "pa-identifiant-agent",
]);

/** The first header that says who acts and is present twice; an ambiguous identity is none. */
export function enteteEnDouble(entetesBruts: readonly string[]): string | null {
  const vus = new Set<string>();
  for (let rang = 0; rang < entetesBruts.length; rang += 2) {
    const nom = (entetesBruts[rang] as string).toLowerCase();
    if (!UNIQUES.has(nom)) continue;
    if (vus.has(nom)) return nom;
    vus.add(nom);
  }
  return null;
}
