import type pg from "pg";
import type { RendezVous } from "../regles/rendez-vous.ts";

/** An appointment that waits: for the person's confirmation, or for what became of it. */
export type RendezVousASuivre = Pick<
  RendezVous,
  "id" | "version" | "debut" | "duree" | "motif" | "statut" | "modalite"
> & { readonly usagerId: string; readonly attendu: "A_CONFIRMER" | "A_CLORE" };

/**
 * What an organisation has left to tell of the appointments that it took, the oldest first: those begun without an
 * outcome, and those that begin before `avant` without a confirmation. Who reads them checks the perimeter of each person.
 */
// ANX4-D-07
export async function lireASuivre(
  client: pg.Pool | pg.PoolClient,
  sourceId: string,
  { le, avant, limite }: { readonly le: Date; readonly avant: Date; readonly limite: number },
): Promise<RendezVousASuivre[]> {
  const { rows } = await client.query<RendezVousASuivre>({
    name: "rendez-vous-a-suivre",
    text: `select id, usager_id as "usagerId", version, debut, duree, motif, statut, modalite,
        case when debut <= $2 then 'A_CLORE' else 'A_CONFIRMER' end as attendu
      from rendez_vous.rendez_vous
      where source_id = $1 and statut in ('PRIS', 'MODIFIE')
        and (debut <= $2 or debut < $3 and confirme_le is null)
      order by debut, id limit $4`,
    values: [sourceId, le, avant, limite],
  });
  return rows;
}
