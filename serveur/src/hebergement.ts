/** Where one component of the platform processes the data. */
export type LieuTraitement = {
  readonly composant: string;
  /** ISO 3166-1 code. */
  readonly pays: string;
  /** Why out of the European Union; null within it. */
  readonly justification: string | null;
};

/** What every platform in production is made of; others may be declared beside. */
export const COMPOSANTS = ["serveur", "base", "courriels", "sauvegardes"] as const;

// With the outermost regions of France, which have codes of their own and are of the Union (TFEU, art. 349).
const UNION: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GP MQ GF RE YT MF".split(
    " ",
  ),
);

/** Whether this country is out of the European Union. */
// CONV-6-01
export const horsUnion = (pays: string): boolean => !UNION.has(pays);

const COMPOSANT = /^\s*([a-z][a-z-]{1,29})\s*=\s*([A-Za-z]{2})\s*(?:\(([^()]*)\))?\s*$/;
const EXEMPLE =
  "MAILLAGE_HEBERGEMENT s’écrit comme « serveur=FR; base=FR; courriels=FR; sauvegardes=CH (secours prévu au marché 2026-12) ».";

/**
 * Reads where each component processes the data, as `composant=PAYS` separated by semicolons. Gives the sentence of what
 * is wrong: a shape that cannot be read, a country unknown, a component said twice, and one out of the European Union
 * without the reason why.
 */
// CONV-6-01
export function lireHebergement(texte: string): readonly LieuTraitement[] | string {
  const lieux: LieuTraitement[] = [];
  for (const partie of texte.split(/;(?![^(]*\))/).filter((une) => une.trim() !== "")) {
    const [, composant, code, dite = ""] = COMPOSANT.exec(partie) ?? [];
    if (!composant || !code) return EXEMPLE;
    const pays = code.toUpperCase();
    const justification = dite.trim();
    if (!estPays(pays)) {
      return `MAILLAGE_HEBERGEMENT : ${pays} n’est pas le code d’un pays (ISO 3166-1).`;
    }
    if (lieux.some((lieu) => lieu.composant === composant)) {
      return `MAILLAGE_HEBERGEMENT dit deux fois où se trouve le composant « ${composant} ».`;
    }
    if (horsUnion(pays) && (justification.length < 10 || justification.length > 500)) {
      return `Le composant « ${composant} » traite les données hors de l’Union européenne (${pays}) : MAILLAGE_HEBERGEMENT doit dire pourquoi, de 10 à 500 caractères entre parenthèses (convention, article 6).`;
    }
    lieux.push({ composant, pays, justification: horsUnion(pays) ? justification : null });
  }
  return lieux;
}

/** The components of every platform that are not among these. */
export function lieuxManquants(lieux: readonly LieuTraitement[]): readonly string[] {
  return COMPOSANTS.filter((nom) => !lieux.some(({ composant }) => composant === nom));
}

const RESERVES: ReadonlySet<string> = new Set(["EU", "UN", "EZ", "QO", "XA", "XB", "ZZ"]);

/** Whether the system knows a country by this code. */
function estPays(code: string): boolean {
  const noms = new Intl.DisplayNames("fr", { type: "region", fallback: "none" });
  return !RESERVES.has(code) && noms.of(code) !== undefined;
}
