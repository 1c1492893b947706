/** The two parties of a convention; the second is « le partenaire ». */
// CONV-PRE-01
export type Partie = "operateur" | "partenaire";

/** The other of the two parties. */
export function autrePartie(partie: Partie): Partie {
  return partie === "operateur" ? "partenaire" : "operateur";
}
