const REMPLACES: Readonly<Record<string, string>> = {
  "\u202f": "\u00a0",
  "\u2009": "\u00a0",
  "\u2212": "-",
  "\u2192": "->",
};

// What the standard fonts draw: Latin-1 and the additions of WinAnsi.
const HORS_POLICE = /[^\n\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;

/** The text as the standard fonts can draw it: thin spaces widened, unknown signs shown as « ? ». */
export function texteImprimable(texte: string): string {
  return texte
    .normalize("NFC")
    .replace(/[\u202f\u2009\u2212\u2192]/g, (signe) => REMPLACES[signe] as string)
    .replace(HORS_POLICE, "?");
}
