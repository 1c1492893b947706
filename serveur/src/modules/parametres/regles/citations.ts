const A_CONFIRMER = /à confirmer/i;
const JOUR = String.raw`\d{1,2}(?:er)? \p{L}+(?: \d{4})?`;
/** How the source of a parameter names a text; the register names it the same way. */
const CITATION = new RegExp(
  String.raw`C\. trav\.|CASF|CSS|RGPD|(?:loi|décret) \d{4}-\d+|(?:arrêté|CNE) du ${JOUR}|Cons\. const\. \d{4}-\d+ DC|CNIL \d{4}-\d+`,
  "gu",
);
const DE_LA_LOI = /\b[LRD]\d{3,4}(?:-\d+)?\b|\b(?:loi|décret|arrêté|CNE|CNIL|code)\b/u;

/** The texts that the source of a parameter cites, each once, in its order. */
export function textesCites(source: string): readonly string[] {
  return [...new Set(source.match(CITATION) ?? [])];
}

/**
 * What the source of a parameter owes to the register: the citations that it does not hold, or the source
 * itself when it speaks of the law without naming a text. Nothing when it says « à confirmer ».
 */
// B1-10
export function citationsInconnues(
  source: string,
  references: ReadonlySet<string>,
): readonly string[] {
  if (A_CONFIRMER.test(source)) return [];
  const cites = textesCites(source);
  if (cites.length === 0) return DE_LA_LOI.test(source) ? [source] : [];
  return cites.filter((reference) => !references.has(reference));
}
