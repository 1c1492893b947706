import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type EtatConvention, suivant } from "./etats.ts";
import { type EtatLitige, type FaitLitige, suiteLitige } from "./litige.ts";
import type { Partie } from "./partie.ts";
import type { Clause } from "./preseance.ts";

export const NATURES_DENONCIATION = ["non-renouvellement", "manquement"] as const;

export type DenonciationDuJeu = {
  readonly nature: (typeof NATURES_DENONCIATION)[number];
  readonly partie: Partie;
  readonly recueLe: JourCivil;
  readonly document: string;
  readonly motif: string;
  readonly lrar: string | null;
  readonly obligation: string | null;
};

/** A dispute, and what happened to it, in order. */
export type LitigeDuJeu = {
  readonly objet: string;
  readonly ouvertLe: JourCivil;
  readonly faits: readonly { readonly fait: FaitLitige; readonly le: JourCivil }[];
};

/** What happened to a convention since its signature, as a file tells it. */
export type SuitesDuJeu = {
  readonly denonciations: readonly DenonciationDuJeu[];
  readonly litiges: readonly LitigeDuJeu[];
  readonly clauses: readonly Clause[];
  readonly flux: readonly {
    readonly nom: string;
    readonly baseLegale: string;
    readonly transitoire: boolean;
  }[];
};

/** The states that a dispute went through, the last one its own; null when the facts cannot follow one another. */
// CONV-11-02
export function suivreLitige({ faits }: LitigeDuJeu): readonly EtatLitige[] | null {
  const etats: EtatLitige[] = ["amiable"];
  for (const { fait } of faits) {
    const suite = suiteLitige(etats.at(-1) ?? "amiable", fait);
    if (!suite) return null;
    etats.push(suite);
  }
  return etats;
}

/** Why all this cannot have happened to a convention said to be in that state, in French; null when it can. */
// CONV-10-09 CONV-11-02
export function refuserSuites(
  { denonciations, litiges }: SuitesDuJeu,
  etat: EtatConvention,
  jour: JourCivil,
): string | null {
  if (denonciations.length > 0 && !suivant(etat, "denoncer"))
    return "« denonciations » vont avec l’état « signee »";
  for (const { nature, recueLe, lrar, obligation } of denonciations) {
    if (recueLe > jour) return "« denonciations » : « recueLe » est à venir";
    if (nature === "manquement" && !(lrar && obligation))
      return "« denonciations » : « lrar » et « obligation » sont nécessaires à un manquement";
  }
  for (const litige of litiges) {
    if (suivreLitige(litige) === null)
      return "« litiges » : l’échec de l’accord amiable se constate avant de saisir le tribunal";
    const jours = [litige.ouvertLe, ...litige.faits.map(({ le }) => le), jour];
    if (jours.some((dit, rang) => dit < (jours[rang - 1] ?? "")))
      return "« litiges » : « ouvertLe » et les faits se suivent, jusqu’à ce jour";
  }
  return null;
}
