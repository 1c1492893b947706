/**
 * Calls a second that an API takes from all its applications together: its own ceiling among « api=nombre », else
 * the common one (wire §1.7). Zero closes it; a rule that says no number is none.
 */
export function plafondDeLApi(code: string, commun: number, propres: readonly string[]): number {
  for (const propre of propres) {
    const [nomme, nombre = ""] = propre.split("=").map((partie) => partie.trim());
    if (nomme === code && /^\d{1,9}$/.test(nombre)) return Number(nombre);
  }
  return commun;
}
