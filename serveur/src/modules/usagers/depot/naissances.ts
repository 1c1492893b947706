import type { ClientBase } from "pg";

/** When somebody was born, and their RQTH as the register keeps it. */
export type Naissance = {
  readonly dateNaissance: string;
  readonly rqth: Readonly<Record<string, unknown>> | null;
};

/** Of those persons, by their id: what the law asks of an age. */
// B4-17
export async function lireNaissances(
  client: ClientBase,
  usagerIds: readonly string[],
): Promise<ReadonlyMap<string, Naissance>> {
  if (usagerIds.length === 0) return new Map();
  const { rows } = await client.query<Naissance & { id: string }>(
    `select id, date_naissance as "dateNaissance", rqth from usagers.usager where id = any($1)`,
    [usagerIds],
  );
  return new Map(rows.map(({ id, ...naissance }) => [id, naissance]));
}
