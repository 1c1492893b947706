import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Periode } from "../regles/periode.ts";

const CHAMPS = `id, orientation_id as "orientationId", source_id as "sourceId", structure_id as "structureId",
  a_rattacher as "aRattacher",
  dispositif, modalite, intensite, referent, debut, fin_prevue as "finPrevue", fin,
  motif_fin as "motifFin", prolongations, annulee_le as "annuleeLe", avis, avis_le as "avisLe", version,
  mobilisee_le as "mobiliseeLe", modifiee_le as "modifieeLe"`;

/** Those of a person, the latest first. */
export const lirePeriodes = lecture<[usagerId: string], Periode>({
  nom: "periodes-usager",
  cle: { usager: "uuid" },
  texte: `select ${CHAMPS} from accompagnement.periode where usager_id = cle.usager
    order by debut desc, mobilisee_le desc`,
});

/** The same, held until the end of the transaction: one writer at a time. */
export async function tenirPeriodes(client: pg.PoolClient, usagerId: string): Promise<Periode[]> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('periode:' || $1, 0))", [
    usagerId,
  ]);
  return lirePeriodes(client, usagerId);
}

/** Those of some persons that still run or are to come, held until the end of the transaction. */
export async function tenirPeriodesOuvertes(
  client: pg.PoolClient,
  usagers: readonly string[],
): Promise<(Periode & { readonly usagerId: string })[]> {
  const { rows } = await client.query<Periode & { usagerId: string }>(
    `select ${CHAMPS}, usager_id as "usagerId" from accompagnement.periode
     where usager_id = any($1) and fin is null and annulee_le is null for update`,
    [usagers],
  );
  return rows;
}

/** Stores a period of accompaniment. */
export async function insererPeriode(
  client: pg.PoolClient,
  usagerId: string,
  neuve: Periode,
): Promise<void> {
  await client.query(
    `insert into accompagnement.periode (id, usager_id, orientation_id, source_id, structure_id,
       dispositif, modalite, intensite, referent, debut, fin_prevue, version, mobilisee_le, modifiee_le,
       a_rattacher)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      neuve.id,
      usagerId,
      neuve.orientationId,
      neuve.sourceId,
      neuve.structureId,
      neuve.dispositif,
      neuve.modalite,
      neuve.intensite,
      neuve.referent,
      neuve.debut,
      neuve.finPrevue,
      neuve.version,
      neuve.mobiliseeLe,
      neuve.modifieeLe,
      neuve.aRattacher,
    ],
  );
}

/** Writes what may change of one. */
export async function changerPeriode(client: pg.PoolClient, periode: Periode): Promise<void> {
  await client.query(
    `update accompagnement.periode set fin_prevue = $2, fin = $3, motif_fin = $4, prolongations = $5,
       annulee_le = $6, version = $7, modifiee_le = $8 where id = $1`,
    [
      periode.id,
      periode.finPrevue,
      periode.fin,
      periode.motifFin,
      JSON.stringify(periode.prolongations),
      periode.annuleeLe,
      periode.version,
      periode.modifieeLe,
    ],
  );
}

/** What the person says of one; the version stays, as nothing of what was mobilised changes. */
// B4-13
export async function noterAvis(
  client: pg.PoolClient,
  { id, avis, avisLe }: Pick<Periode, "id" | "avis" | "avisLe">,
): Promise<void> {
  await client.query("update accompagnement.periode set avis = $2, avis_le = $3 where id = $1", [
    id,
    avis,
    avisLe,
  ]);
}

/** The periods mobilised for a day to come that has come. */
export async function lireARattacher(
  pool: pg.Pool,
  jour: string,
): Promise<{ readonly id: string; readonly usagerId: string }[]> {
  const { rows } = await pool.query<{ id: string; usagerId: string }>(
    `select id, usager_id as "usagerId" from accompagnement.periode
     where a_rattacher and debut <= $1 order by debut, id`,
    [jour],
  );
  return rows;
}

/** Its day has been dealt with: whoever accompanies since is not replaced again. */
export async function noterRattachee(client: pg.PoolClient, id: string): Promise<void> {
  await client.query("update accompagnement.periode set a_rattacher = false where id = $1", [id]);
}

/** How many persons a référent of a structure accompanies now in that scheme. */
// B4-13
export async function compterPortefeuille(
  client: pg.PoolClient,
  { structureId, dispositif, referent }: Pick<Periode, "structureId" | "dispositif" | "referent">,
): Promise<number> {
  const { rows } = await client.query<{ nombre: number }>(
    `select count(*)::int as nombre from accompagnement.periode
     where structure_id = $1 and dispositif = $2 and lower(referent) = lower($3)
       and fin is null and annulee_le is null`,
    [structureId, dispositif, referent],
  );
  return rows[0]?.nombre ?? 0;
}
