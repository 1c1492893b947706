import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { type Demarche, type Issue, type Saisie, SUITES } from "./demarche.ts";
import { semaineApres, semaineDe } from "./semaine.ts";

const JOURNEE = 24 * 60;
const invalide = (phrase: string) => refus("DEMARCHE_INVALIDE", phrase);

/** What a duration is a multiple of, in minutes; how many weeks before and after one may write. */
export type Reglages = { readonly pas: number; readonly horizon: number };

/** Refuses what cannot be planned on `jour`: a day out of its week, too far a week, an odd duration. */
// B4-15
export function refuserSaisie(
  { semaine, jour: prevu, minutesPrevues }: Saisie,
  { pas, horizon }: Reglages,
  jour: JourCivil,
): Refus | null {
  const { debut, fin } = semaineDe(semaine);
  if (prevu && (prevu < debut || prevu > fin)) {
    return invalide("« jour » n’est pas un jour de « semaine ».");
  }
  return (
    refuserLointaine(debut, horizon, jour) ??
    refuserMinutes("heuresPrevues", minutesPrevues, prevu, pas)
  );
}

/** Refuses a week, told by any of its days, too many weeks before or after that of `jour`. */
// B4-15
export function refuserLointaine(
  semaine: JourCivil,
  horizon: number,
  jour: JourCivil,
): Refus | null {
  const { debut } = semaineDe(semaine);
  const courante = semaineDe(jour);
  const [premiere, derniere] = [semaineApres(courante, -horizon), semaineApres(courante, horizon)];
  return debut < premiere.debut || debut > derniere.debut
    ? invalide(`« semaine » est à plus de ${horizon} semaines d’aujourd’hui.`)
    : null;
}

const ANTICIPEE = refus("DEMARCHE_A_VENIR", "« etat » : cette démarche n’a pas encore eu lieu.");

/** Whether it is said to be done, or not done, before its day, or before its week when only that is known. */
function estAnticipee(
  { etat, jour: prevu, semaine }: Pick<Demarche, "etat" | "jour" | "semaine">,
  jour: JourCivil,
): boolean {
  return (etat === "FAITE" || etat === "NON_FAITE") && (prevu ?? semaine) > jour;
}

/** Why a file cannot tell of this démarche, read on `jour`; null when it can. `semaine` is its Monday. */
// B4-15
export function refuserRecue(
  recue: Pick<Demarche, "etat" | "jour" | "semaine" | "minutesPrevues" | "minutesFaites">,
  jour: JourCivil,
): Refus | null {
  if (estAnticipee(recue, jour)) return ANTICIPEE;
  const { jour: prevu, minutesPrevues, minutesFaites } = recue;
  return (
    refuserMinutes("heures", minutesPrevues, prevu, 1) ??
    (minutesFaites === null ? null : refuserMinutes("heuresRealisees", minutesFaites, prevu, 1))
  );
}

/** Refuses what cannot have become of a démarche on `jour`. */
// B4-15
export function refuserIssue(
  demarche: Demarche,
  { etat, minutesFaites, motif, commentaire }: Issue,
  { pas }: Pick<Reglages, "pas">,
  jour: JourCivil,
): Refus | null {
  const suites = SUITES[demarche.etat];
  if (!suites.includes(etat)) {
    return refus(
      "TRANSITION_IMPOSSIBLE",
      `« etat » : une démarche ${demarche.etat} ne peut devenir que ${suites.join(", ")}.`,
    );
  }
  if (estAnticipee({ ...demarche, etat }, jour)) return ANTICIPEE;
  if (etat === "NON_FAITE" && !motif)
    return invalide("« motif » est exigé d’une démarche NON_FAITE.");
  if (etat !== "NON_FAITE" && motif) return invalide("« motif » n’a de sens que pour NON_FAITE.");
  if (etat !== "FAITE") {
    if (minutesFaites !== null) return invalide("« heuresRealisees » n’a de sens que pour FAITE.");
    const inexpliquee = etat === "ANNULEE" && !commentaire?.trim();
    return inexpliquee
      ? invalide("« commentaire » est exigé d’une démarche ANNULEE : dites pourquoi.")
      : null;
  }
  const minutes = minutesFaites ?? demarche.minutesPrevues;
  return refuserMinutes("heuresRealisees", minutes, demarche.jour, pas);
}

function refuserMinutes(
  champ: string,
  minutes: number,
  jour: JourCivil | null,
  pas: number,
): Refus | null {
  if (minutes <= 0 || minutes % pas !== 0) {
    return invalide(`« ${champ} » est un multiple de ${pas} minutes, en heures.`);
  }
  const limite = jour ? JOURNEE : 7 * JOURNEE;
  return minutes > limite ? invalide(`« ${champ} » ne peut dépasser ${limite / 60} heures.`) : null;
}

/** Only the organisation that entered it, and the person's référent who coordinates (R5411-15), change it. */
// B4-11
export function peutChanger(
  { sourceId }: Pick<Demarche, "sourceId">,
  organisationId: string,
  referentId: string | null,
): boolean {
  return organisationId === sourceId || organisationId === referentId;
}
