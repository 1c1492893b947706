import { cleRecherche } from "./cle-recherche.ts";

export type Candidat = {
  readonly id: string;
  readonly cleNom: string;
  readonly clePrenom: string;
  readonly nomUsage: string | null;
};

const SEUIL = 0.72;

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
    ressemblance(candidat.cleNom, nom),
    usage ? ressemblance(usage, nom) : 0,
  );
  if (noteNom < SEUIL || prenom === "") return noteNom;
  return 0.7 * noteNom + 0.3 * ressemblance(candidat.clePrenom, prenom);
}

/** 1 for equal keys, down to 0: share of letters kept by the shortest series of edits. */
export function ressemblance(a: string, b: string): number {
  if (a === b) return 1;
  const longueur = Math.max(a.length, b.length);
  if (longueur === 0 || Math.min(a.length, b.length) === 0) return 0;
  return 1 - distance(a.slice(0, 40), b.slice(0, 40)) / Math.min(longueur, 40);
}

/** Edits between two words: insertion, deletion, substitution, swap of neighbours. */
function distance(a: string, b: string): number {
  let avant: number[] = [];
  let precedente = Array.from({ length: b.length + 1 }, (_, rang) => rang);
  for (let i = 1; i <= a.length; i += 1) {
    const ligne = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cout = a[i - 1] === b[j - 1] ? 0 : 1;
      let meilleur = Math.min(
        (precedente[j] as number) + 1,
        (ligne[j - 1] as number) + 1,
        (precedente[j - 1] as number) + cout,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        meilleur = Math.min(meilleur, (avant[j - 2] as number) + 1);
      }
      ligne.push(meilleur);
    }
    avant = precedente;
    precedente = ligne;
  }
  return precedente[b.length] as number;
}
