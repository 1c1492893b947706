/** What separates the cells of a CSV, told by its header; null when nothing does. */
export function separateurCsv(entete: string): ";" | "," | null {
  if (!/[;,]/.test(entete)) return null;
  return entete.split(";").length >= entete.split(",").length ? ";" : ",";
}

/** A header compared without case, accent nor separator. */
export function simplifierEntete(entete: string): string {
  return entete
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
