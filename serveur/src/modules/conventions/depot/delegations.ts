import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Delegation } from "../regles/delegation.ts";

/** Those of these conventions, or all of them, by convention; the oldest first. */
export async function lireDelegations(
  pool: pg.Pool | pg.ClientBase,
  conventionIds: readonly string[] | null,
): Promise<ReadonlyMap<string, readonly Delegation[]>> {
  const { rows } = await pool.query<Delegation & { conventionId: string }>(
    `select convention_id as "conventionId", id, reference, debut, fin from conventions.delegation_decision
     where $1::uuid[] is null or convention_id = any($1) order by debut`,
    [conventionIds],
  );
  const parConvention = Map.groupBy(rows, ({ conventionId }) => conventionId);
  return new Map(
    [...parConvention].map(([id, lues]) => [
      id,
      lues.map(({ conventionId: _portee, ...delegation }) => delegation),
    ]),
  );
}

/** Adds one; told again from the same day, it may end sooner, never later than it was ended. */
export async function enregistrerDelegation(
  client: pg.ClientBase,
  conventionId: string,
  { reference, debut, fin }: Omit<Delegation, "id">,
): Promise<void> {
  await client.query(
    `insert into conventions.delegation_decision (convention_id, reference, debut, fin)
     values ($1, $2, $3, $4) on conflict (convention_id, debut) do update
       set fin = least(delegation_decision.fin, excluded.fin)`,
    [conventionId, reference, debut, fin],
  );
}

/** The last day of a delegation of decision. */
export async function finirDelegation(
  client: pg.ClientBase,
  id: string,
  fin: JourCivil,
): Promise<void> {
  await client.query("update conventions.delegation_decision set fin = $2 where id = $1", [
    id,
    fin,
  ]);
}
