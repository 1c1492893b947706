import { ajouterJours } from "../../../kit/delais.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import type { Contrat } from "./contrat.ts";
import type { Duree } from "./plan.ts";

/** What a signed contract asks of each week, between two days, both included. */
export type Objectif = Duree & {
  readonly debut: JourCivil;
  /** Null while it is in force. */
  readonly fin: JourCivil | null;
  /** The version of the contract that gives it. */
  readonly version: number;
  readonly sourceId: string;
};

/**
 * The objectives that a person's contracts gave, in time: each signature replaces what came before from its
 * day, a refusal ends it, the end of the registration too. A version in preparation changes nothing.
 */
// B4-04 ANX4-B-04
export function objectifsSignes(
  versions: readonly Contrat[],
  cesseLe: JourCivil | null,
): Objectif[] {
  let objectifs: Objectif[] = [];
  for (const contrat of versions.toSorted((a, b) => a.version - b.version)) {
    const { signatureLe, refusLe, plan, version, sourceId } = contrat;
    const instant = signatureLe ?? refusLe;
    if (!instant) continue;
    const debut = jourCivil(instant);
    objectifs = finir(objectifs, debut);
    if (!signatureLe || !plan) continue;
    const { heures, motifReduction, dispense, fondement = null } = plan;
    const duree = { heures, motifReduction, dispense, ...(fondement && { fondement }) };
    objectifs.push({ debut, fin: null, version, sourceId, ...duree });
  }
  return cesseLe === null ? objectifs : finir(objectifs, cesseLe);
}

/** Ends them the day before `jour`; what would only begin after it never was. */
function finir(objectifs: readonly Objectif[], jour: JourCivil): Objectif[] {
  const veille = ajouterJours(jour, -1);
  return objectifs
    .filter(({ debut }) => debut <= veille)
    .map((objectif) =>
      objectif.fin === null || objectif.fin > veille ? { ...objectif, fin: veille } : objectif,
    );
}
