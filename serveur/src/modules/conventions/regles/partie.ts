/** The two parties of a convention; the second is « le partenaire ». */
// CONV-PRE-01
export type Partie = "operateur" | "partenaire";

export function autrePartie(partie: Partie): Partie {
  return partie === "operateur" ? "partenaire" : "operateur";
}
