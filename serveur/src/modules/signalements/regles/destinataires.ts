import type { Role } from "../../../acte/index.ts";
import type { FonctionCorrespondant } from "../../conventions/index.ts";
import { NATURES, type Nature } from "./signalement.ts";

export type Partie = "partenaire" | "operateur";

type Voie = { readonly contact: FonctionCorrespondant; readonly roles: readonly Role[] };

/** By which contact of annex 2 or 2 bis each party is told, and which of its agents read it on the portal. */
// CONV-5-20 CONV-5-21 CONV-7-11 ANX2-04 ANX2-07 ANX2B-04 ANX2B-08
const VOIES: Readonly<Record<Nature, Readonly<Record<Partie, Voie>>>> = {
  violation: {
    partenaire: { contact: "DPD", roles: ["DPD", "RSSI"] },
    operateur: { contact: "FT_DPD", roles: ["DPD", "CSSI"] },
  },
  reclamation: {
    partenaire: { contact: "DPD", roles: ["DPD"] },
    operateur: { contact: "FT_DPD", roles: ["DPD"] },
  },
  anomalie: {
    partenaire: { contact: "RSSI", roles: ["RSSI"] },
    operateur: { contact: "FT_RSSI_NATIONAL", roles: ["CSSI"] },
  },
};

export const ROLES_SIGNALEMENT: readonly Role[] = ["DPD", "RSSI", "CSSI"];

/** The contact of this party, and the functions that read there, for a report of this nature. */
export function voie(nature: Nature, partie: Partie): Voie {
  return VOIES[nature][partie];
}

export const autre = (partie: Partie): Partie =>
  partie === "operateur" ? "partenaire" : "operateur";

/** The contact for data protection that a party names, whatever is told. */
export const contactDpd = (partie: Partie): FonctionCorrespondant =>
  partie === "operateur" ? "FT_DPD" : "DPD";

/** What somebody of a party reads and tells, by the functions they hold. */
// CONV-4-02
export function naturesOuvertes(partie: Partie, roles: ReadonlySet<Role>): Nature[] {
  return NATURES.filter((nature) => voie(nature, partie).roles.some((role) => roles.has(role)));
}
