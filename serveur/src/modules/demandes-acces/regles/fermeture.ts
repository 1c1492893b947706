/**
 * What closes with an element: itself, and what is open with it in both ways (each one comes with the
 * other). Whatever else needs it must be closed first: `besoin` names one. `suites` gives an element
 * and all that comes with it.
 */
// ANX4-B-13
export function groupeAFermer(
  ouverts: readonly string[],
  element: string,
  suites: (code: string) => readonly string[],
): { readonly codes: readonly string[]; readonly besoin: string | null } {
  const siennes = new Set([element, ...suites(element)]);
  const lies = ouverts.filter((code) => code !== element && suites(code).includes(element));
  return {
    codes: [element, ...lies.filter((code) => siennes.has(code))],
    besoin: lies.find((code) => !siennes.has(code)) ?? null,
  };
}
