/** A CSV for spreadsheets: semicolons, BOM, cells quoted when needed and never read as a formula. */
export function ecrireCsv(lignes: readonly (readonly (string | null)[])[]): string {
  return `\uFEFF${lignes.map((ligne) => ligne.map(cellule).join(";")).join("\r\n")}\r\n`;
}

function cellule(valeur: string | null): string {
  if (valeur === null) return "";
  const sure = /^[=+\-@\t\r]/.test(valeur) ? `'${valeur}` : valeur;
  return /[";\r\n]/.test(sure) ? `"${sure.replaceAll('"', '""')}"` : sure;
}
