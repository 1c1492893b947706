import { ecrireJour } from "../../../kit/ecrire-date.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import {
  DANS_LA_PHRASE,
  type Decision,
  type Droit,
  FONDEMENTS,
  type Fondement,
} from "./exercice.ts";

export const MOTIFS_PROLONGATION = ["complexite", "nombre"] as const;
export type MotifProlongation = (typeof MOTIFS_PROLONGATION)[number];

const POURQUOI: Readonly<Record<MotifProlongation, string>> = {
  complexite: "la demande est complexe",
  nombre: "les demandes reçues sont nombreuses",
};

/** Where a person turns to when the answer does not satisfy them (RGPD, article 12, 4). */
// CONV-5-15
const RECOURS =
  "Si cette réponse ne vous satisfait pas, vous pouvez adresser une réclamation à la Commission nationale de l’informatique et des libertés (CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, www.cnil.fr/fr/plaintes) et former un recours devant le tribunal compétent.";

const VERDICTS: Readonly<Record<Decision, string>> = {
  ACCEPTEE: "Votre demande est acceptée.",
  ACCEPTEE_EN_PARTIE: "Votre demande est acceptée en partie.",
  REFUSEE: "Votre demande est refusée.",
  NON_APPLICABLE: "Ce droit ne s’applique pas ici.",
};

type Demande = {
  readonly numero: number;
  readonly droit: Droit;
  readonly recueLe: JourCivil;
  readonly organisation: string;
};

/** The answer: what was decided, on which ground, why, and the remedies. */
// CONV-5-15 CONV-5-16
export function ecrireReponse(
  demande: Demande,
  decide: { readonly decision: Decision; readonly fondement: Fondement; readonly motifs: string },
): string {
  return composer(demande, [
    VERDICTS[decide.decision],
    FONDEMENTS[decide.fondement],
    decide.motifs,
    RECOURS,
  ]);
}

/** What tells the person, within the first month, that the answer will come later, and why. */
// CONV-5-16
export function ecrireProlongation(
  demande: Demande,
  dit: { readonly motif: MotifProlongation; readonly precision: string; readonly fin: JourCivil },
): string {
  return composer(demande, [
    `La réponse vous sera donnée le ${ecrireJour(dit.fin)} au plus tard, car ${POURQUOI[dit.motif]} (article 12, 3 du RGPD).`,
    dit.precision,
    RECOURS,
  ]);
}

function composer(demande: Demande, suite: readonly string[]): string {
  const { numero, droit, recueLe, organisation } = demande;
  return [
    "Madame, Monsieur,",
    `Vous avez demandé ${DANS_LA_PHRASE[droit]}. Votre demande, reçue le ${ecrireJour(recueLe)}, porte le n°\u00a0${numero}.`,
    ...suite,
    `La personne déléguée à la protection des données, ${organisation}`,
  ].join("\n\n");
}
