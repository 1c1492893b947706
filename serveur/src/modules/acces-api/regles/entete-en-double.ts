const UNIQUES = new Set([
  "authorization",
  "content-type",
  "ft-jeton-usager",
  "pa-nom-agent",
  "pa-prenom-agent",
  "pa-identifiant-agent",
]);

/** The first header that says who acts, or how to read the body, and is present twice: two answers are none. */
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
