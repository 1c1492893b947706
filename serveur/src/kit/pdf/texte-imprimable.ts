const REMPLACES: Readonly<Record<string, string>> = {
  "\u202f": "\u00a0",
  "\u2009": "\u00a0",
  "\u2212": "-",
  "\u2192": "->",
};

// What the standard fonts draw: Latin-1 and the additions of WinAnsi.
const HORS_POLICE = /[^\n\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;

/** Letters that no mark makes: what is left of them is what a reader would write. */
const LETTRES: Readonly<Record<string, string>> = {
  Ł: "L",
  ł: "l",
  Đ: "D",
  đ: "d",
  Ħ: "H",
  ħ: "h",
  ı: "i",
};

/**
 * The text as the standard fonts can draw it: thin spaces widened, those before a French sign unbreakable, letters
 * they lack without the marks they lack, unknown signs shown as « ? ».
 */
export function texteImprimable(texte: string): string {
  return texte
    .normalize("NFC")
    .replace(/[\u202f\u2009\u2212\u2192]/g, (signe) => REMPLACES[signe] as string)
    .replace(/ (?=[:;!?»])|(?<=«) /g, "\u00a0")
    .replace(HORS_POLICE, approcher);
}

/** `ễ` → `ê`, `ş` → `s`: a name stays a name. */
function approcher(signe: string): string {
  if (/\p{M}/u.test(signe)) return "";
  const decompose = signe.normalize("NFD");
  for (let reste = decompose.length - 1; reste > 0; reste -= 1) {
    const proche = decompose.slice(0, reste).normalize("NFC");
    if (proche.search(HORS_POLICE) === -1) return proche;
  }
  return LETTRES[signe] ?? "?";
}
