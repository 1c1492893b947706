import { refuserSuite } from "../../../kit/chronologie.ts";

export const GENRES_ECHANGE = ["annonce", "assistance"] as const;

/** What the opérateur told the RGCs, or an RGC's request with its answer. */
export type EchangeDuJeu = {
  readonly identifiant: string;
  readonly genre: (typeof GENRES_ECHANGE)[number];
  /** Null for what is told to every RGC. */
  readonly organisationId: string | null;
  readonly auteurId: string;
  readonly objet: string;
  readonly corps: string;
  readonly creeLe: Date;
  readonly reponse: { readonly le: Date; readonly parId: string; readonly texte: string } | null;
};

/** Why an exchange cannot have been so, in French; null when it can. */
// ANX1-5.2-01 ANX1-5.2-04
export function refuserEchange(echange: EchangeDuJeu, maintenant: Date): string | null {
  const { genre, organisationId, creeLe, reponse } = echange;
  if (genre === "assistance" && organisationId === null)
    return "« organisation » est nécessaire à une demande d’assistance";
  if (genre === "annonce" && reponse) return "« reponse » ne va qu’avec « assistance »";
  return refuserSuite(
    [
      ["creeLe", creeLe],
      ["reponse", reponse?.le ?? null],
    ],
    maintenant,
  );
}
