const CAPITALES = /^[A-Z0-9]+$/;

const LETTRES: Record<string, string> = {
  Œ: "OE",
  Æ: "AE",
  Ø: "O",
  Đ: "D",
  Ð: "D",
  Ł: "L",
  Þ: "TH",
  ẞ: "SS",
};

/**
 * Search key of a name: capitals without accent nor separator, so that "d'Estrées-Lœil" and
 * "DESTREES LOEIL" meet. Particles stay, glued to the name.
 */
export function cleRecherche(nom: string): string {
  if (CAPITALES.test(nom)) return nom;
  return nom
    .toUpperCase()
    .normalize("NFD")
    .replace(/[ŒÆØĐÐŁÞẞ]/g, (lettre) => LETTRES[lettre] ?? "")
    .replace(/[^A-Z0-9]/g, "");
}
