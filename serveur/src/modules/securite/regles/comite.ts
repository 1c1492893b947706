import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { FonctionCorrespondant } from "../../conventions/index.ts";

/** The contacts of annexes 2 and 2 bis that a committee may invite. */
// CONV-7-12
export const INVITABLES = [
  "RSSI",
  "CORRESPONDANT_SI",
  "DPD",
  "FT_CSSI",
  "FT_RSSI_NATIONAL",
  "FT_DPD",
] as const satisfies readonly FonctionCorrespondant[];
export type Invite = (typeof INVITABLES)[number];

export const ETATS_COMITE = ["PREVU", "A_RENDRE", "TENU", "ANNULE"] as const;
export type EtatComite = (typeof ETATS_COMITE)[number];

/** Where a committee stands that day: from its day on, its minutes are waited for. */
export function etatComite(
  comite: { readonly jour: JourCivil; readonly tenu: boolean; readonly annule: boolean },
  jour: JourCivil,
): EtatComite {
  if (comite.annule) return "ANNULE";
  if (comite.tenu) return "TENU";
  return jour >= comite.jour ? "A_RENDRE" : "PREVU";
}
