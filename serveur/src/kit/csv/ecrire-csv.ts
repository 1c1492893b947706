/**
 * A CSV for spreadsheets: semicolons, BOM, cells quoted when needed and never read as a formula. A mark, when there is
 * one, is the title of a last column whose every line says it: a line cut out of the file still bears it.
 */
export function ecrireCsv(
  lignes: readonly (readonly (string | null)[])[],
  marque: string | null = null,
): string {
  const marquees = marque === null ? lignes : lignes.map((ligne) => [...ligne, marque]);
  return `\uFEFF${marquees.map((ligne) => ligne.map(cellule).join(";")).join("\r\n")}\r\n`;
}

function cellule(valeur: string | null): string {
  if (valeur === null) return "";
  const sure = /^[=+\-@\t\r]/.test(valeur) ? `'${valeur}` : valeur;
  return /[";\r\n]/.test(sure) ? `"${sure.replaceAll('"', '""')}"` : sure;
}
