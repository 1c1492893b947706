import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Changement } from "../regles/changement.ts";

/** What a person declared as it stands, the latest change first; what was taken away is left out. */
export const lireChangements = lecture<[usagerId: string], Changement>({
  nom: "changements-usager",
  cle: { usager: "uuid" },
  texte: `select id, version, source_id as "sourceId", genre, survenu_le::text as "survenuLe", fin::text as fin,
      heures, adresse, declare_le::text as "declareLe", auteur, ecrit_le as "ecritLe"
    from (
      select distinct on (id) * from usagers.changement
      where usager_id = cle.usager order by id, version desc) derniere
    where motif_retrait is null
    order by survenu_le desc, ecrit_le desc, id`,
});

/** The same, held until the end of the transaction: one writer at a time for a person. */
export async function tenirChangements(
  client: pg.PoolClient,
  usagerId: string,
): Promise<Changement[]> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('changements:' || $1, 0))", [
    usagerId,
  ]);
  return lireChangements(client, usagerId);
}

type Neuf = Omit<Changement, "id"> & {
  /** Null: drawn. */
  readonly id: string | null;
  readonly usagerId: string;
  readonly motifRetrait: string | null;
};

/** Writes a version; the former ones stay as they were. */
export async function ajouterChangement(client: pg.PoolClient, neuf: Neuf): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into usagers.changement (id, version, usager_id, source_id, genre, survenu_le, fin, heures, adresse,
       declare_le, auteur, motif_retrait, ecrit_le)
     values (coalesce($1, gen_random_uuid()), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     returning id`,
    [
      neuf.id,
      neuf.version,
      neuf.usagerId,
      neuf.sourceId,
      neuf.genre,
      neuf.survenuLe,
      neuf.fin,
      neuf.heures,
      neuf.adresse,
      neuf.declareLe,
      neuf.auteur,
      neuf.motifRetrait,
      neuf.ecritLe,
    ],
  );
  return (rows[0] as { id: string }).id;
}
