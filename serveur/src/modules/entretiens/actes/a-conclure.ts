import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { lireRendezVous, type RendezVous } from "../../rendez-vous/index.ts";
import type { Conclusion } from "../regles/conclusion.ts";

const DEPUIS_TOUJOURS = "1900-01-01";

/**
 * The appointments that this organisation may conclude: its own, begun, neither cancelled nor missed, and
 * without conclusion yet; the latest first.
 */
// ANX4-B-10
export async function lireAConclure(
  client: pg.Pool | pg.PoolClient,
  voulu: {
    readonly usagerId: string;
    readonly organisationId: string;
    readonly le: Date;
    readonly conclusions: readonly Conclusion[];
  },
): Promise<readonly RendezVous[]> {
  const { usagerId, organisationId, le, conclusions } = voulu;
  const periode = { du: DEPUIS_TOUJOURS, au: jourCivil(le) };
  const tous = await lireRendezVous(client, usagerId, periode);
  const conclus = new Set(conclusions.map(({ rendezVousId }) => rendezVousId));
  return tous
    .filter(
      ({ id, sourceId, debut, statut }) =>
        sourceId === organisationId &&
        debut <= le &&
        statut !== "ANNULE" &&
        statut !== "ABSENT" &&
        !conclus.has(id),
    )
    .toReversed();
}

/** The civil day of an appointment. */
export function jourDe({ debut }: Pick<RendezVous, "debut">): JourCivil {
  return jourCivil(debut);
}
