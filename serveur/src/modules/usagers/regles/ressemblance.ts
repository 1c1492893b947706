import { cleRecherche } from "./cle-recherche.ts";

export type Candidat = {
  readonly id: string;
  readonly cleNom: string;
  readonly clePrenom: string;
  readonly nomUsage: string | null;
};

const SEUIL = 0.72;
/** Of a key, the letters that are compared. */
const LETTRES = 40;

/**
 * The candidates who resemble the name asked for, best first: spelling slips, swapped letters,
 * missing accents and the name in use instead of the birth name are all forgiven.
 */
export function classerParRessemblance(
  candidats: readonly Candidat[],
  demande: { readonly nom: string; readonly prenom: string | null },
  combien: number,
): Candidat[] {
  const nom = cleRecherche(demande.nom);
  const prenom = demande.prenom ? cleRecherche(demande.prenom) : "";
  return candidats
    .map((candidat) => ({ candidat, note: noter(candidat, nom, prenom) }))
    .filter(({ note }) => note >= SEUIL)
    .sort((a, b) => b.note - a.note || (a.candidat.id < b.candidat.id ? -1 : 1))
    .slice(0, combien)
    .map(({ candidat }) => candidat);
}

function noter(candidat: Candidat, nom: string, prenom: string): number {
  const usage = candidat.nomUsage ? cleRecherche(candidat.nomUsage) : "";
  const noteNom = Math.max(
    ressemblance(candidat.cleNom, nom, SEUIL),
    usage ? ressemblance(usage, nom, SEUIL) : 0,
  );
  if (noteNom < SEUIL || prenom === "") return noteNom;
  return 0.7 * noteNom + 0.3 * ressemblance(candidat.clePrenom, prenom);
}

/**
 * 1 for equal keys, down to 0: share of letters kept by the shortest series of edits. Under `seuil` it is only
 * known to be so: on a day when thousands were born, most names are left after a few letters.
 */
export function ressemblance(a: string, b: string, seuil = 0): number {
  if (a === b) return 1;
  if (a === "" || b === "") return 0;
  const longueur = Math.min(Math.max(a.length, b.length), LETTRES);
  // A hair more, so that rounding never leaves a name that is right at the threshold.
  const permises = (1 - seuil) * longueur + 1e-9;
  return Math.max(0, 1 - distance(a.slice(0, LETTRES), b.slice(0, LETTRES), permises) / longueur);
}

/** The last three lines of the table of `distance`, which never waits: they serve again and again. */
const TABLE = [0, 1, 2].map(() => new Uint8Array(LETTRES + 1));

/**
 * Edits between two words of 40 letters at most: insertion, deletion, substitution, swap of neighbours;
 * infinite as soon as a line of the table has only more than `permises`, for the next ones have more still.
 */
function distance(a: string, b: string, permises: number): number {
  if (Math.abs(a.length - b.length) > permises) return Infinity;
  let [avant, precedente, ligne] = TABLE as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j += 1) precedente[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    let moindre = i;
    ligne[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cout = a[i - 1] === b[j - 1] ? 0 : 1;
      let meilleur = Math.min(precedente[j]! + 1, ligne[j - 1]! + 1, precedente[j - 1]! + cout);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        meilleur = Math.min(meilleur, avant[j - 2]! + 1);
      }
      ligne[j] = meilleur;
      moindre = Math.min(moindre, meilleur);
    }
    if (moindre > permises) return Infinity;
    [avant, precedente, ligne] = [precedente, ligne, avant];
  }
  return precedente[b.length]!;
}
