import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Conclusion } from "../regles/conclusion.ts";

// Each version keeps the agent who wrote it: a correction here leaves the interview to who held it; a file says who did.
const CHAMPS = `id, version, source_id as "sourceId", jour::text as jour, type, modalite, commentaire,
  rendez_vous_id as "rendezVousId", structure, ecrit_le as "ecritLe",
  first_value(agent) over (partition by id order by (version = 1 or recue) desc, version desc) as agent,
  case when version > 1 and not recue then agent end as "corrigePar"`;

/** The conclusions about a person as they stand, the latest interview first. */
// CONV-7-06
export const lireConclusions = lecture<[usagerId: string], Conclusion>({
  nom: "conclusions-usager",
  cle: { usager: "uuid" },
  texte: `select * from (
      select distinct on (id) ${CHAMPS} from entretiens.conclusion
      where usager_id = cle.usager order by id, version desc) derniere
    order by jour desc, "ecritLe" desc, id`,
});

/** The same, held until the end of the transaction: one writer at a time for a person. */
export async function tenirConclusions(
  client: pg.PoolClient,
  usagerId: string,
): Promise<Conclusion[]> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('entretiens:' || $1, 0))", [
    usagerId,
  ]);
  return lireConclusions(client, usagerId);
}

type Neuve = Omit<Conclusion, "id" | "corrigePar"> & {
  readonly id?: string;
  readonly usagerId: string;
};

/** Writes a version, `agent` being who writes it; the former ones stay as they were. */
export async function ajouterVersion(client: pg.PoolClient, neuve: Neuve): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into entretiens.conclusion (id, version, usager_id, source_id, jour, type, modalite,
       commentaire, rendez_vous_id, agent, structure, ecrit_le)
     values (coalesce($1, gen_random_uuid()), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     returning id`,
    [
      neuve.id ?? null,
      neuve.version,
      neuve.usagerId,
      neuve.sourceId,
      neuve.jour,
      neuve.type,
      neuve.modalite,
      neuve.commentaire,
      neuve.rendezVousId,
      neuve.agent,
      neuve.structure,
      neuve.ecritLe,
    ],
  );
  return (rows[0] as { id: string }).id;
}
