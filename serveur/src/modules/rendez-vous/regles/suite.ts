import { type Refus, refus } from "../../../kit/resultat.ts";
import type { RendezVous } from "./rendez-vous.ts";

/** What may be told of an appointment that was taken. */
export const SUITES = ["CONFIRME", "EFFECTUE", "ABSENT", "ANNULE"] as const;
export type Suite = (typeof SUITES)[number];

type Etat = Pick<RendezVous, "statut" | "debut" | "confirmeLe">;

export const A_VENIR = refus(
  "RENDEZ_VOUS_INVALIDE",
  "Ce rendez-vous est à venir : il est pris, il n’est encore ni effectué ni manqué.",
);
const COMMENCE = refus(
  "RENDEZ_VOUS_INVALIDE",
  "Ce rendez-vous a commencé : la personne n’a plus à confirmer sa venue.",
);
const CLOS = refus(
  "RENDEZ_VOUS_CLOS",
  "Ce rendez-vous est déjà dit effectué ou manqué : il n’est plus à confirmer.",
);
const ANNULE = refus(
  "RENDEZ_VOUS_ANNULE",
  "Ce rendez-vous est annulé : il n’a plus d’autre suite.",
);

/** Whether this is what is already known of it: telling it again changes nothing. */
export function estDejaDite({ statut, confirmeLe }: Etat, suite: Suite): boolean {
  return suite === "CONFIRME" ? confirmeLe !== null && attend(statut) : statut === suite;
}

/** Refuses what cannot be true that day: held or missed before it begins, confirmed once it has, anything once cancelled. */
// ANX4-A-13
export function refuserSuite({ statut, debut }: Etat, suite: Suite, le: Date): Refus | null {
  if (statut === "ANNULE") return suite === "ANNULE" ? null : ANNULE;
  if (suite === "ANNULE") return null;
  const aVenir = debut > le;
  if (suite !== "CONFIRME") return aVenir ? A_VENIR : null;
  if (!aVenir) return COMMENCE;
  return attend(statut) ? null : CLOS;
}

/** What would change something, and would not be refused, at that moment. */
export function suitesPossibles(etat: Etat, le: Date): readonly Suite[] {
  return SUITES.filter((suite) => !estDejaDite(etat, suite) && !refuserSuite(etat, suite, le));
}

/** When the person confirmed, once it has been written again: they answered for that moment, and for one that takes place. */
export function confirmationGardee(
  connu: Pick<RendezVous, "debut" | "confirmeLe">,
  neuf: Pick<RendezVous, "debut" | "statut">,
): Date | null {
  const tient = neuf.statut !== "ANNULE" && neuf.debut.getTime() === connu.debut.getTime();
  return tient ? connu.confirmeLe : null;
}

const attend = (statut: RendezVous["statut"]) => statut === "PRIS" || statut === "MODIFIE";
