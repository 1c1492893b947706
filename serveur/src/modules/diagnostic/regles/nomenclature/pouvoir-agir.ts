import type { Reponse } from "../valeurs.ts";

/** The two questions on the power to act. */
export const QUESTIONS: readonly { readonly question: string; readonly libelle: string }[] = [
  {
    question: "confiance",
    libelle: "Vous sentez-vous confiant(e) pour réaliser vos démarches ?",
  },
  {
    question: "accompagnement",
    libelle: "Pensez-vous avoir besoin de l’appui d’un professionnel pour réaliser vos démarches ?",
  },
];

export type Analyse = {
  readonly confiance: Reponse;
  readonly accompagnement: Reponse;
  readonly libelle: string;
};

const DEBUTS: Readonly<Record<Reponse, string>> = {
  OUI: "Confiant(e)",
  NON: "Besoin de réassurance",
  NE_SAIT_PAS: "Possible besoin de réassurance",
};
const SUITES: Readonly<Record<Reponse, string>> = {
  OUI: "besoin d’appui",
  NON: "besoin d’informations complémentaires sur les modalités d’accompagnement",
  NE_SAIT_PAS: "probable besoin d’informations complémentaires sur les modalités d’accompagnement",
};

/** What two answers say together: nine labels, texts to display (wire §4.4). */
export function analyser(confiance: Reponse, accompagnement: Reponse): string {
  if (confiance === "OUI" && accompagnement === "NON") {
    return "Confiant(e) et autonome pour mener ses démarches";
  }
  return confiance === "OUI" && accompagnement === "OUI"
    ? "Besoin d’appui pour consolider sa confiance à mener ses démarches"
    : `${DEBUTS[confiance]} et ${SUITES[accompagnement]}`;
}

/** The nine analyses, in the order of the wire. */
export const ANALYSES: readonly Analyse[] = (["OUI", "NON", "NE_SAIT_PAS"] as const).flatMap(
  (confiance) =>
    (["OUI", "NON", "NE_SAIT_PAS"] as const).map((accompagnement) => ({
      confiance,
      accompagnement,
      libelle: analyser(confiance, accompagnement),
    })),
);
