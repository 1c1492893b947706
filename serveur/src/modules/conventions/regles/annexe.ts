import { type Refus, refus } from "../../../kit/resultat.ts";
import type { Partie } from "./partie.ts";

/** The contract's texts: the convention itself, then its annexes. */
export const NATURES = ["convention", "1", "1bis", "2", "2bis", "3", "4", "5"] as const;
export type Nature = (typeof NATURES)[number];

/** Who may publish a new version without the other party's signature. */
const SEULES: Readonly<Record<Nature, readonly Partie[]>> = {
  convention: [],
  // CONV-10-06
  "1": ["operateur"],
  "4": ["operateur"],
  // CONV-10-05
  "1bis": ["operateur", "partenaire"],
  "2": ["operateur", "partenaire"],
  "2bis": ["operateur", "partenaire"],
  // CONV-10-08
  "3": [],
  "5": [],
};

export const LIBELLES_NATURES: Readonly<Record<Nature, string>> = {
  convention: "Convention",
  "1": "Annexe 1 – Responsable de la gestion des comptes",
  "1bis": "Annexe 1 bis – Acte d’engagement du RGC",
  "2": "Annexe 2 – Correspondants du partenaire",
  "2bis": "Annexe 2 bis – Correspondants de France Travail",
  "3": "Annexe 3 – Conditions d’accès",
  "4": "Annexe 4 – Services ouverts",
  "5": "Annexe 5 – Dysfonctionnements",
};

/** Null when that party alone may change that text by a mere notice. */
export function peutPublier(partie: Partie, nature: Nature): Refus | null {
  if (SEULES[nature].includes(partie)) return null;
  if (SEULES[nature].length > 0) {
    return refus("ANNEXE_RESERVEE", "Cette annexe n’est modifiée que par l’opérateur.");
  }
  return refus(
    "AVENANT_REQUIS",
    "Ce texte ne se modifie que par un avenant signé des deux parties.",
  );
}

/** What a reader should know of a version that is accepted all the same. */
// CONV-10-07
export function avertissementVersion(nature: Nature, motif: string | null): string | null {
  return nature === "4" && !motif
    ? "Cette version de l’annexe 4 ne cite ni le cahier des charges ni une décision de la commission SI."
    : null;
}
