export type RefusNir = "NIR_FORMAT" | "NIR_CLE" | "NIR_PROVISOIRE";

export type NirNormalise =
  | { ok: true; nir: string; provisoire: boolean }
  | { ok: false; refus: RefusNir };

// B9-03: months 20, 30–42 and 50–99 exist for incomplete civil status.
const FORME = /^([1-478])\d{2}(?:0[1-9]|1[0-2]|20|3\d|4[0-2]|[5-9]\d)(?:\d{2}|2A|2B)\d{6}(\d{2})?$/;

/** Two-digit control key ("01" to "97") of a 13-character NIR, Corsica included (B9-01, B9-02). */
export function cleNir(nir13: string): string {
  const departement = nir13.slice(5, 7);
  const chiffres =
    departement === "2A"
      ? `${nir13.slice(0, 5)}19${nir13.slice(7)}`
      : departement === "2B"
        ? `${nir13.slice(0, 5)}18${nir13.slice(7)}`
        : nir13;
  return String(97 - (Number(chiffres) % 97)).padStart(2, "0");
}

/** Whether a NIR is one of those given while the civil status is looked for (first digit 3, 4, 7 or 8). */
// B9-03
export function estNirProvisoire(nir13: string): boolean {
  return /^[3478]/.test(nir13);
}

/**
 * Brings a NIR of 13 or 15 characters (spaces allowed) to its 13 characters.
 * Refusals: NIR_FORMAT (length, sex digit, month, département), NIR_CLE (key present and wrong),
 * NIR_PROVISOIRE (first digit 3, 4, 7 or 8, unless `provisoires` is true: B9-03).
 */
export function normaliserNir(texte: string, options: { provisoires: boolean }): NirNormalise {
  const nir = texte.replace(/\s/g, "").toUpperCase();
  const forme = FORME.exec(nir);
  if (!forme) return { ok: false, refus: "NIR_FORMAT" };
  const provisoire = estNirProvisoire(nir);
  if (provisoire && !options.provisoires) return { ok: false, refus: "NIR_PROVISOIRE" };
  const nir13 = nir.slice(0, 13);
  const cle = forme[2];
  if (cle !== undefined && cle !== cleNir(nir13)) return { ok: false, refus: "NIR_CLE" };
  return { ok: true, nir: nir13, provisoire };
}

const CANDIDATS =
  /(?<![0-9A-Z])([1-478](?:[\s.-]?[0-9AB]){12})(?:[\s.-]?\d[\s.-]?\d)?(?![0-9A-Z])/giu;

/** Whether a text holds what reads as a NIR; its key, right or wrong, changes nothing. */
export function contientUnNir(texte: string): boolean {
  return [...texte.matchAll(CANDIDATS)].some(
    ([, nir = ""]) => normaliserNir(nir.replace(/[.-]/g, ""), { provisoires: true }).ok,
  );
}
