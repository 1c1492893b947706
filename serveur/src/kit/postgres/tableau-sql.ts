const A_PROTEGER = /["\\]/;
const SPECIAUX = /["\\]/g;

/**
 * One column of a batch as the text of a PostgreSQL array, for a parameter that `unnest` opens. The
 * driver does the same at twice the cost: it looks at the type of each element and rewrites it.
 */
export function tableauSql<T>(lignes: readonly T[], lire: (ligne: T) => string | null): string {
  let texte = "{";
  for (const ligne of lignes) {
    const valeur = lire(ligne);
    if (texte.length > 1) texte += ",";
    if (valeur === null) texte += "NULL";
    else texte += `"${A_PROTEGER.test(valeur) ? valeur.replace(SPECIAUX, "\\$&") : valeur}"`;
  }
  return `${texte}}`;
}
