import { ajouterJours } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Orientation } from "./orientation.ts";
import type { CodeOrganisme } from "./valeurs.ts";

type SituationDroit = {
  readonly rsa: boolean;
  readonly recuLe: JourCivil | null;
  readonly orientee: boolean;
  readonly deleguee: boolean;
};

/**
 * The last day on which the département alone orients a beneficiary of the RSA: so many weeks after it received the
 * opening or transfer of the right. Null once they are oriented, and for whoever has no RSA.
 */
// B3-07 CASF D262-65-2
export function limiteOrientation(
  { rsa, recuLe, orientee }: Omit<SituationDroit, "deleguee">,
  semaines: number,
): JourCivil | null {
  return rsa && recuLe !== null && !orientee ? ajouterJours(recuLe, semaines * 7) : null;
}

/**
 * Who may decide of an orientation that day: for a beneficiary of the RSA the president of the conseil
 * départemental, and the opérateur too once six weeks have passed without any orientation since `recuLe`,
 * when the département received the opening or transfer of the right; the opérateur
 * also while the president has delegated the decision to it by convention (`deleguee`); the opérateur
 * for the others; a mission locale or a Cap emploi for those who come to them without RSA.
 */
// B3-01 B3-07
export function organismesCompetents(
  { deleguee, ...situation }: SituationDroit,
  jour: JourCivil,
  semaines: number,
): readonly CodeOrganisme[] {
  if (!situation.rsa) return ["FT", "ML", "CE"];
  const limite = limiteOrientation(situation, semaines);
  return deleguee || (limite !== null && jour > limite) ? ["CD", "FT"] : ["CD"];
}

/**
 * Whether the open path came of the RSA as it is paid: decided by the département that pays it (`sienne`), or since
 * it received the right. Neither is an orientation by its président: a path opened before, for somebody who had no
 * RSA, and that of the département from which the right was transferred.
 */
// B3-07
export function orientePourRsa(
  ouverte: Pick<Orientation, "competent" | "etablieLe"> | null,
  recuLe: JourCivil | null,
  sienne: boolean,
): boolean {
  if (!ouverte) return false;
  if (recuLe === null || (sienne && ouverte.competent === "CD")) return true;
  return (ouverte.etablieLe ?? "") >= recuLe;
}

/**
 * The body entitled to decide of an orientation, when the wire names only one: who decided was; while it waits,
 * the opérateur to whom the president delegates that day (`deleguee`), else the one responsible for the person.
 */
// B3-01 Wire §4.11
export function competentPourDecider(
  { decideur, competent }: Pick<Orientation, "decideur" | "competent">,
  deleguee: boolean,
): CodeOrganisme {
  if (decideur) return decideur.code;
  return deleguee && competent === "CD" ? "FT" : competent;
}

/** The body of an organisation, as the wire names it; a délégataire acts for its département. */
export function organismeDe(type: string): CodeOrganisme {
  switch (type) {
    case "FT":
    case "ML":
    case "CE":
    case "CD":
      return type;
    case "DCD":
      return "CD";
    default:
      return "IND";
  }
}
