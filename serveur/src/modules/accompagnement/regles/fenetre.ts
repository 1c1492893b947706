import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { type Semaine, semaineApres, semaineDe, semainesEntre } from "./semaine.ts";

/** The weeks asked for, both included. */
export type Fenetre = { readonly premiere: Semaine; readonly derniere: Semaine };

const PAR_DEFAUT = 12;
/** An answer stays small: a year and a week. */
const AU_PLUS = 53;

/** The weeks between two days; twelve up to that of `au`, or of `jour`, when nothing else is said. */
export function fenetreDe(
  du: JourCivil | undefined,
  au: JourCivil | undefined,
  jour: JourCivil,
): Fenetre | Refus {
  const depuis = du === undefined ? null : semaineDe(du);
  const derniere = semaineDe(au ?? (depuis && depuis.debut > jour ? depuis.debut : jour));
  const premiere = depuis ?? semaineApres(derniere, 1 - PAR_DEFAUT);
  const nombre = semainesEntre(premiere, derniere).length;
  return nombre >= 1 && nombre <= AU_PLUS
    ? { premiere, derniere }
    : refus(
        "PERIODE_INVALIDE",
        `« date-debut » précède « date-fin », de ${AU_PLUS} semaines au plus.`,
      );
}
