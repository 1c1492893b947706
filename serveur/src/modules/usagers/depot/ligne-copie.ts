const SPECIAUX = /[\\\t\n\r]/g;
const A_PROTEGER = /[\\\t\n\r]/;

const PROTEGES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** One value in the text format of COPY; objects as JSON, bytes as hexadecimal. */
export function valeurCopie(
  valeur: string | boolean | number | Uint8Array | object | null | undefined,
): string {
  if (valeur === null || valeur === undefined) return "\\N";
  if (valeur === true) return "t";
  if (valeur === false) return "f";
  if (Buffer.isBuffer(valeur)) return `\\\\x${valeur.toString("hex")}`;
  const texte =
    typeof valeur === "string"
      ? valeur
      : typeof valeur === "number"
        ? String(valeur)
        : JSON.stringify(valeur);
  return A_PROTEGER.test(texte) ? texte.replace(SPECIAUX, (c) => PROTEGES[c] ?? "") : texte;
}
