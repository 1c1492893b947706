import type pg from "pg";
import type { RendezVous } from "../regles/rendez-vous.ts";

type Prochain = Pick<
  RendezVous,
  "sourceId" | "debut" | "duree" | "motif" | "modalite" | "organisme" | "precisions"
>;

/** The first appointment to come that is neither cancelled nor already held or missed. */
export async function lireProchain(
  pool: pg.Pool,
  usagerId: string,
  maintenant: Date,
): Promise<Prochain | null> {
  const { rows } = await pool.query<Prochain>({
    name: "rendez-vous-prochain",
    text: `select source_id as "sourceId", debut, duree, motif, modalite, organisme, precisions
      from rendez_vous.rendez_vous
      where usager_id = $1 and debut >= $2 and statut in ('PRIS', 'MODIFIE')
      order by debut, id limit 1`,
    values: [usagerId, maintenant],
  });
  return rows[0] ?? null;
}
