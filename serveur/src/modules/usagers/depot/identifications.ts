import type pg from "pg";

/** Who a person is and how to reach them, and nothing else of the record. */
export type Identification = {
  readonly nom: string;
  readonly prenom: string;
  /** A civil day. */
  readonly dateNaissance: string;
  readonly courriel: string | null;
  readonly telephone: string | null;
};

/** By identifier; those who are no longer known are absent. */
export async function lireIdentifications(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Identification>> {
  const { rows } = await pool.query<Identification & { id: string }>({
    name: "usagers-identifications",
    text: `select id, coalesce(nom_usage, nom_naissance) as nom, prenom, date_naissance as "dateNaissance",
        courriel, telephone
      from usagers.usager where id = any($1::uuid[])`,
    values: [ids],
  });
  return new Map(rows.map(({ id, ...identification }) => [id, identification]));
}
