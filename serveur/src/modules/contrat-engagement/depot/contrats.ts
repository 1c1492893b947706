import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Contrat } from "../regles/contrat.ts";

const CHAMPS = `version, etat, source_id as "sourceId", organisme, orientation_id as "orientationId",
  parcours, modele, plan, signature_le as "signatureLe", signature_lieu as "signatureLieu",
  refus_le as "refusLe", ecrit_le as "ecritLe"`;

/** Every version, the latest first. */
export const lireVersions = lecture<[usagerId: string], Contrat>({
  nom: "contrat-versions",
  cle: { usager: "uuid" },
  texte: `select ${CHAMPS} from contrat_engagement.contrat
    where usager_id = cle.usager order by version desc`,
});

const CONCLUE = lecture<[usagerId: string], Contrat>({
  nom: "contrat-conclu",
  cle: { usager: "uuid" },
  texte: `select ${CHAMPS} from contrat_engagement.contrat
    where usager_id = cle.usager and etat <> 'EN_ATTENTE_SIGNATURE' order by version desc limit 1`,
});

/** The last version that was signed or refused; null when none was. */
export async function lireConclu(
  client: pg.Pool | pg.PoolClient,
  usagerId: string,
): Promise<Contrat | null> {
  const [conclue] = await CONCLUE(client, usagerId);
  return conclue ?? null;
}

/** The latest version of a person's contract; null when there never was one. */
export async function lireContrat(pool: pg.Pool, usagerId: string): Promise<Contrat | null> {
  const [derniere] = await lireVersions(pool, usagerId);
  return derniere ?? null;
}

/** The same, held until the end of the transaction: one writer at a time. */
export async function tenirContrat(
  client: pg.PoolClient,
  usagerId: string,
): Promise<Contrat | null> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('contrat:' || $1, 0))", [
    usagerId,
  ]);
  const { rows } = await client.query<Contrat>(
    `select ${CHAMPS} from contrat_engagement.contrat
     where usager_id = $1 order by version desc limit 1`,
    [usagerId],
  );
  return rows[0] ?? null;
}

/** Writes a version; the former ones stay as they were. */
// ANX4-B-03
export async function ajouterVersion(
  client: pg.PoolClient,
  usagerId: string,
  contrat: Contrat,
  par: string,
): Promise<void> {
  await client.query(
    `insert into contrat_engagement.contrat (usager_id, version, etat, source_id, organisme,
       orientation_id, parcours, modele, plan, signature_le, signature_lieu, refus_le, ecrit_le, ecrit_par)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      usagerId,
      contrat.version,
      contrat.etat,
      contrat.sourceId,
      contrat.organisme,
      contrat.orientationId,
      contrat.parcours,
      contrat.modele,
      contrat.plan && JSON.stringify(contrat.plan),
      contrat.signatureLe,
      contrat.signatureLieu,
      contrat.refusLe,
      contrat.ecritLe,
      par,
    ],
  );
}
