/** What the words of a test title say about rules. */
export type IdentifiantsLus = {
  /** Ids the title begins with: the test proves them. */
  readonly prouves: readonly string[];
  /** Well-formed ids met later in the sentence: they prove nothing but must exist. */
  readonly cites: readonly string[];
};

const SEPARATEURS = /[\s,;:/+&]+/u;
// Looser than a real id on purpose: « CONV7-05 » or « conv-7-5 » is a slip to report, not a word to skip.
// The law's « B » needs its number and hyphen: alone it is a letter that any title may begin with.
const AIR_IDENTIFIANT =
  /^(?:(?:DELIB|CONV|ANX|RAPP|AMB)(?=[-\d.]*\d|-[A-Z]|-$)[A-Z0-9.-]*|B-?\d[\d.]*-[A-Z0-9.-]*)$/iu;
const COMPLET = /^(?:(?:DELIB|CONV|ANX|RAPP)[A-Z0-9.-]*|B\d[\d.]*)-\d{2}$/u;

/**
 * Splits a test title into the rule ids it begins with and those it merely mentions.
 * Ids are separated by spaces, commas, semicolons, colons, « / », « + » or « & ».
 */
export function lireIdentifiants(titre: string): IdentifiantsLus {
  const mots = titre
    .split(SEPARATEURS)
    .map((mot) => mot.replace(/^[(«"]+|[.)»"]+$/gu, ""))
    .filter((mot) => mot !== "");
  const fin = mots.findIndex((mot) => !AIR_IDENTIFIANT.test(mot));
  const tete = fin === -1 ? mots : mots.slice(0, fin);
  const suite = fin === -1 ? [] : mots.slice(fin);
  return { prouves: [...new Set(tete)], cites: suite.filter((mot) => COMPLET.test(mot)) };
}
