import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";

export type Candidat = {
  readonly qualite: string;
  readonly tiersId: string | null;
  readonly fermeLe: Date | null;
  readonly departLe: JourCivil | null;
  /** As declared by the partner. */
  readonly statut: string;
  readonly permanent: boolean;
};

/**
 * Who may be an RGC: a civil servant or contractual agent of the partner itself. Neither a contractor's
 * nor a temporary agency's staff, even for a time. A short contract is a warning, or a refusal when the
 * dated parameter says so.
 */
// ANX1-1-02 ANX1-2-04 ANX3-2.1-05 AMB-04
export function verifierCandidat(
  candidat: Candidat,
  regles: { readonly refuserTemporaire: boolean; readonly jour: JourCivil },
): { readonly avertissement: string | null } | Refus {
  const statut = candidat.statut === "fonctionnaire" || candidat.statut === "contractuel";
  if (!statut || candidat.qualite !== "agent" || candidat.tiersId !== null) {
    return refus(
      "STATUT_EXCLU",
      "Le RGC est un fonctionnaire ou un agent contractuel du partenaire, jamais un prestataire ni un intérimaire.",
    );
  }
  const parti = candidat.departLe !== null && candidat.departLe <= regles.jour;
  if (candidat.fermeLe || parti) {
    return refus("COMPTE_FERME", "Le compte de cette personne est fermé.");
  }
  if (candidat.permanent) return { avertissement: null };
  if (regles.refuserTemporaire) {
    return refus("PERSONNEL_TEMPORAIRE", "Le RGC est choisi parmi les personnels permanents.");
  }
  return {
    avertissement:
      "L’annexe 3 demande un personnel permanent : l’opérateur verra que ce contrat ne l’est pas.",
  };
}
