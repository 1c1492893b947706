const BOM = "\ufeff";
// A spreadsheet runs what begins so (CWE-1236).
const FORMULE = /^[=+\-@\t\r]/;
const NOMBRE = /^-?\d+([.,]\d+)?$/;

/** A CSV that French spreadsheets open as it is: semicolons, BOM; a formula in a cell stays text. The mark closes each line. */
export function ecrireCsv(
  entetes: readonly string[],
  lignes: readonly (readonly (string | number | null)[])[],
  marque: string,
): string {
  const marquees = [entetes, ...lignes].map((cellules) => [...cellules, marque]);
  const rangs = marquees.map((cellules) => cellules.map(ecrireCellule).join(";"));
  return `${BOM}${rangs.join("\r\n")}\r\n`;
}

function ecrireCellule(valeur: string | number | null): string {
  const brut = valeur === null ? "" : String(valeur);
  const sur = FORMULE.test(brut) && !NOMBRE.test(brut) ? `'${brut}` : brut;
  return /[";\r\n]/.test(sur) ? `"${sur.replaceAll('"', '""')}"` : sur;
}

/** Hands a file to the person, without a request. */
export function telecharger(
  nom: string,
  contenu: string | Blob,
  type = "text/csv;charset=utf-8",
): void {
  const fichier = typeof contenu === "string" ? new Blob([contenu], { type }) : contenu;
  const adresse = URL.createObjectURL(fichier);
  const lien = document.createElement("a");
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  setTimeout(() => URL.revokeObjectURL(adresse), 1000);
}
