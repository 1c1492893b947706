import type pg from "pg";

/** Who a person is, for whoever has no access to the record: neither NIR, number, address nor contact. */
export type Identification = {
  readonly nom: string;
  readonly prenom: string;
  /** A civil day. */
  readonly dateNaissance: string;
};

/** By identifier; those who are no longer known are absent. */
export async function lireIdentifications(
  pool: pg.Pool | pg.ClientBase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Identification>> {
  const { rows } = await pool.query<Identification & { id: string }>({
    name: "usagers-identifications",
    text: `select id, coalesce(nom_usage, nom_naissance) as nom, prenom, date_naissance as "dateNaissance"
      from usagers.usager where id = any($1::uuid[])`,
    values: [ids],
  });
  return new Map(rows.map(({ id, ...identification }) => [id, identification]));
}
