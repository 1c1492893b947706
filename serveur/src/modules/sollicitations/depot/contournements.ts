import type pg from "pg";
import type { Contournement } from "../regles/sollicitation.ts";

/** Stores a workaround, from this day. */
export async function insererContournement(
  client: pg.ClientBase,
  sollicitationId: string,
  { portee, texte, debut }: Omit<Contournement, "fin">,
): Promise<void> {
  await client.query(
    `insert into sollicitations.contournement (sollicitation_id, portee, texte, debut)
     values ($1, $2, $3, $4)`,
    [sollicitationId, portee, texte, debut],
  );
}

/** Those given elsewhere, all over at `fin` when the difficulty is resolved. */
export async function garderContournements(
  client: pg.ClientBase,
  id: string,
  contournements: readonly Omit<Contournement, "fin">[],
  fin: Date | null,
): Promise<void> {
  for (const contournement of contournements) await insererContournement(client, id, contournement);
  if (fin) await finirContournements(client, id, fin);
}

/** The workarounds of a request, newest first. */
export async function lireContournements(pool: pg.Pool, id: string): Promise<Contournement[]> {
  const { rows } = await pool.query<Contournement>(
    `select portee, texte, debut, fin from sollicitations.contournement
     where sollicitation_id = $1 order by debut desc`,
    [id],
  );
  return rows;
}

/** A provisional solution lasts until the resolution. */
// ANX5-T-06
export async function finirContournements(
  client: pg.ClientBase,
  id: string,
  le: Date,
): Promise<void> {
  await client.query(
    "update sollicitations.contournement set fin = $2 where sollicitation_id = $1 and fin is null",
    [id, le],
  );
}

/** What a resolution ended holds again when that resolution solved nothing. */
// ANX5-P-03 ANX5-T-06
export async function reprendreContournements(
  client: pg.ClientBase,
  id: string,
  resolueLe: Date | null,
): Promise<void> {
  await client.query(
    "update sollicitations.contournement set fin = null where sollicitation_id = $1 and fin = $2",
    [id, resolueLe],
  );
}
