import type { ActeurAgent } from "../../../acte/index.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";

export type CompteVoulu = {
  readonly rattachement: "personnel" | "sous-traitant";
  readonly sousTraitantNom: string | null;
  readonly sousTraitantSiret: string | null;
  /** Who, for the partner, has authorised the user. */
  readonly autorisePar: string;
  /** Reference of the authorisation. */
  readonly autorisation: string;
};

/** Why an account may not be opened as declared, or null. */
// ANX3-1-04 ANX3-1-05
export function refuserCompte(voulu: CompteVoulu, acteur: ActeurAgent): Refus | null {
  const soustraite = voulu.rattachement === "sous-traitant";
  if (acteur.qualite === "prestataire" && !soustraite) {
    return refus(
      "RATTACHEMENT_CONTRAIRE",
      "Votre compte d’agent est celui d’un prestataire : indiquez votre entreprise.",
    );
  }
  if (soustraite !== (voulu.sousTraitantNom !== null && voulu.sousTraitantSiret !== null)) {
    return refus(
      "SOUS_TRAITANT_INCOMPLET",
      "Indiquez le nom et le SIRET du sous-traitant, et d’un sous-traitant seulement.",
    );
  }
  if (voulu.sousTraitantSiret === acteur.organisation.siret) {
    return refus("SIRET_DU_PARTENAIRE", "Ce SIRET est celui du partenaire, non du sous-traitant.");
  }
  return null;
}
