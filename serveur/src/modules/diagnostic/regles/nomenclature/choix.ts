/** A code of the national referential and its label, which is a text to display. */
export type Choix = { readonly code: string; readonly libelle: string };

/** Choices from a table « code: label ». */
export function choix(libelles: Readonly<Record<string, string>>): readonly Choix[] {
  return Object.entries(libelles).map(([code, libelle]) => ({ code, libelle }));
}
