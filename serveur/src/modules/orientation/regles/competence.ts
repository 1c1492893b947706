import { ajouterJours } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { CodeOrganisme } from "./valeurs.ts";

/**
 * Who may decide of an orientation that day: for a beneficiary of the RSA the president of the conseil
 * départemental, and the opérateur too once six weeks have passed without any orientation since `recuLe`,
 * when the département received the opening or transfer of the right; the opérateur
 * for the others; a mission locale or a Cap emploi for those who come to them without RSA.
 */
// B3-01 B3-07
export function organismesCompetents(
  { rsa, recuLe, orientee }: { rsa: boolean; recuLe: JourCivil | null; orientee: boolean },
  jour: JourCivil,
  semaines: number,
): readonly CodeOrganisme[] {
  if (!rsa) return ["FT", "ML", "CE"];
  const echu = recuLe !== null && jour > ajouterJours(recuLe, semaines * 7);
  return echu && !orientee ? ["CD", "FT"] : ["CD"];
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
