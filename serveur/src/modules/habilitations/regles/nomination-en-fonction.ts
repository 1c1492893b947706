import { joursEntre } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** A nomination that took effect, with what its holder still is. */
export type NominationEffective = {
  readonly organisationId: string;
  readonly agentId: string;
  readonly effetLe: JourCivil;
  /** First day out of office. */
  readonly finLe: JourCivil | null;
  readonly bloquee: boolean;
  readonly formee: boolean;
  readonly agent: {
    readonly ferme: boolean;
    readonly departLe: JourCivil | null;
    readonly statut: string | null;
    readonly qualite: string;
  };
};

/** First day on which the holder is no longer in office; null while nothing ends it. */
function finDeFonction(nomination: NominationEffective): JourCivil | null {
  const fins = [nomination.finLe, nomination.agent.departLe].filter((jour) => jour !== null);
  return fins.sort()[0] ?? null;
}

/** Whether the holder still meets what was asked to become an RGC. */
// ANX1-2-01 ANX1-2-04
function conditionsTenues({ agent }: NominationEffective): boolean {
  const exclu = agent.statut === "prestataire" || agent.statut === "interimaire";
  return !agent.ferme && agent.qualite === "agent" && !exclu;
}

/**
 * Whether a nomination makes an RGC on this day: it took effect, has not ended, and its conditions are kept.
 */
export function estEnFonction(nomination: NominationEffective, jour: JourCivil): boolean {
  const fin = finDeFonction(nomination);
  return nomination.effetLe <= jour && (fin === null || jour < fin) && conditionsTenues(nomination);
}

/**
 * Whether a partner has an RGC that day. A vacancy closes the tools at once, since the text makes the
 * RGC a condition of access; `toleranceJours` (0 unless a dated parameter says more) keeps them open
 * that many days after the last one left office.
 */
// ANX1-1-01 ANX3-2.1-04 ANX3-2.2-01
export function aUnRgc(
  nominations: readonly NominationEffective[],
  jour: JourCivil,
  toleranceJours: number,
): boolean {
  if (nominations.some((nomination) => estEnFonction(nomination, jour))) return true;
  return nominations.some((nomination) => {
    const fin = finDeFonction(nomination);
    return fin !== null && fin <= jour && joursEntre(fin, jour) < toleranceJours;
  });
}

/** Whether the person may act as RGC that day: in office, credentials not declared lost, trained if asked. */
// ANX1-3-01 ANX1-3-04 ANX1-5.2-03
export function agitCommeRgc(
  nominations: readonly NominationEffective[],
  jour: JourCivil,
  formationExigee: boolean,
): boolean {
  return nominations.some(
    (nomination) =>
      estEnFonction(nomination, jour) &&
      !nomination.bloquee &&
      (nomination.formee || !formationExigee),
  );
}
