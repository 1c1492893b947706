export type LigneDifference = {
  readonly signe: "=" | "-" | "+";
  readonly texte: string;
};

/** Compared by blocks of this many cells at most; beyond, the whole middle is shown as replaced. */
const PLAFOND = 4_000_000;

/** What changed from a text to the next, line by line: kept (=), removed (-), added (+). */
// DELIB-07
export function differences(avant: string, apres: string): LigneDifference[] {
  const a = avant.split("\n");
  const b = apres.split("\n");
  let tete = 0;
  while (tete < a.length && tete < b.length && a[tete] === b[tete]) tete++;
  let queue = 0;
  while (
    queue < a.length - tete &&
    queue < b.length - tete &&
    a[a.length - 1 - queue] === b[b.length - 1 - queue]
  ) {
    queue++;
  }
  const milieu = comparer(a.slice(tete, a.length - queue), b.slice(tete, b.length - queue));
  return [
    ...marquer("=", a.slice(0, tete)),
    ...milieu,
    ...marquer("=", queue === 0 ? [] : a.slice(-queue)),
  ];
}

function marquer(signe: LigneDifference["signe"], lignes: readonly string[]): LigneDifference[] {
  return lignes.map((texte) => ({ signe, texte }));
}

// The longest common subsequence, by its table of lengths read from the end.
function comparer(a: readonly string[], b: readonly string[]): LigneDifference[] {
  if (a.length * b.length > PLAFOND) return [...marquer("-", a), ...marquer("+", b)];
  const large = b.length + 1;
  const longueurs = new Uint32Array((a.length + 1) * large);
  const lire = (i: number, j: number) => longueurs[i * large + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longueurs[i * large + j] =
        a[i] === b[j] ? lire(i + 1, j + 1) + 1 : Math.max(lire(i + 1, j), lire(i, j + 1));
    }
  }
  const lignes: LigneDifference[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lignes.push({ signe: "=", texte: a[i] ?? "" });
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || lire(i + 1, j) >= lire(i, j + 1))) {
      lignes.push({ signe: "-", texte: a[i++] ?? "" });
    } else lignes.push({ signe: "+", texte: b[j++] ?? "" });
  }
  return lignes;
}
