import { refuserSuite } from "../../../kit/chronologie.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";

export const GENRES_SIGNALEMENT = ["depart", "absence", "changement"] as const;

/** A departure, an absence or a change of functions of an RGC, told to the opérateur or yet to be. */
export type SignalementDuJeu = {
  readonly genre: (typeof GENRES_SIGNALEMENT)[number];
  readonly survenanceLe: JourCivil;
  readonly retourLe: JourCivil | null;
  readonly connaissanceLe: JourCivil;
  readonly notifieLe: Date | null;
  readonly notifieParId: string | null;
};

/** Why events cannot be those of a function that ends on `finLe`, in French; null when they can. */
// ANX1-4-01 ANX1-4-02 ANX1-4-03
export function refuserSignalements(
  signalements: readonly SignalementDuJeu[],
  { effetLe, finLe }: { readonly effetLe: JourCivil; readonly finLe: JourCivil | null },
  maintenant: Date,
): string | null {
  for (const signalement of signalements) {
    const { genre, survenanceLe, retourLe, connaissanceLe, notifieLe, notifieParId } = signalement;
    if (survenanceLe < effetLe) return "« signalements » : « survenanceLe » précède « effet »";
    if (genre !== "absence" && survenanceLe !== finLe)
      return "« signalements » : un départ ou un changement se date de « fin »";
    if (genre !== "absence" && retourLe !== null)
      return "« signalements » : « retourLe » ne va qu’avec « absence »";
    if (retourLe !== null && retourLe < survenanceLe)
      return "« signalements » : « retourLe » précède « survenanceLe »";
    if (connaissanceLe > jourCivil(maintenant))
      return "« signalements » : la connaissance ne peut être future";
    if ((notifieLe === null) !== (notifieParId === null))
      return "« signalements » : « notifieLe » et « notifiePar » vont ensemble";
    if (notifieLe !== null && jourCivil(notifieLe) < connaissanceLe)
      return "« signalements » : « notifieLe » précède « connaissanceLe »";
    const suite = refuserSuite([["notifieLe", notifieLe]], maintenant);
    if (suite !== null) return `« signalements » : ${suite}`;
  }
  return null;
}
