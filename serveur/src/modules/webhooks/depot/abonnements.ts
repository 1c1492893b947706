import type pg from "pg";
import type { EtatAbonnement } from "../regles/transitions.ts";

export type Perimetre = "application" | "referent";

export type Abonnement = {
  readonly id: string;
  readonly applicationId: string;
  readonly clientId: string;
  readonly organisationId: string;
  readonly adresse: string;
  readonly genres: readonly string[];
  readonly perimetre: Perimetre;
  readonly etat: EtatAbonnement;
  readonly motif: string | null;
  readonly creeLe: Date;
  readonly creePar: string;
  readonly echecs: number;
  readonly echecDepuis: Date | null;
};

const CHAMPS = `id, application_id as "applicationId", client_id as "clientId",
  organisation_id as "organisationId", adresse, genres, perimetre, etat, motif, cree_le as "creeLe",
  cree_par as "creePar", echecs, echec_depuis as "echecDepuis"`;

/** Stores a subscription whose address is still to be tested. */
export async function insererAbonnement(
  client: pg.ClientBase,
  abonnement: Omit<Abonnement, "etat" | "motif" | "echecs" | "echecDepuis">,
): Promise<void> {
  await client.query(
    `insert into webhooks.abonnement (id, application_id, client_id, organisation_id, adresse, genres,
       perimetre, etat, cree_le, cree_par) values ($1, $2, $3, $4, $5, $6, $7, 'a_tester', $8, $9)`,
    [
      abonnement.id,
      abonnement.applicationId,
      abonnement.clientId,
      abonnement.organisationId,
      abonnement.adresse,
      abonnement.genres,
      abonnement.perimetre,
      abonnement.creeLe,
      abonnement.creePar,
    ],
  );
}

/** Those of an application that are not closed, the oldest first. */
export async function lireAbonnementsDe(
  client: pg.Pool | pg.ClientBase,
  applicationId: string,
): Promise<Abonnement[]> {
  const { rows } = await client.query<Abonnement>(
    `select ${CHAMPS} from webhooks.abonnement
     where application_id = $1 and etat <> 'ferme' order by cree_le, id`,
    [applicationId],
  );
  return rows;
}

/** Those that receive events, now or once their pause ends. */
export async function lireAbonnementsServis(client: pg.ClientBase): Promise<Abonnement[]> {
  const { rows } = await client.query<Abonnement>(
    `select ${CHAMPS} from webhooks.abonnement where etat in ('actif', 'en_pause') order by id`,
  );
  return rows;
}

/** One subscription, closed or not; null when there is none. */
export async function lireAbonnement(
  client: pg.Pool | pg.ClientBase,
  id: string,
): Promise<Abonnement | null> {
  const { rows } = await client.query<Abonnement>(
    `select ${CHAMPS} from webhooks.abonnement where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** One of an application, held until the transaction ends; null when it is another's. */
export async function verrouillerAbonnement(
  client: pg.ClientBase,
  applicationId: string,
  id: string,
): Promise<Abonnement | null> {
  const { rows } = await client.query<Abonnement>(
    `select ${CHAMPS} from webhooks.abonnement where id = $2 and application_id = $1 for update`,
    [applicationId, id],
  );
  return rows[0] ?? null;
}

/** Writes a state and its motive; failures are forgotten, and nothing is put off any more. */
export async function changerEtat(
  client: pg.ClientBase,
  id: string,
  etat: EtatAbonnement,
  motif: string | null,
): Promise<void> {
  await client.query(
    `update webhooks.abonnement
     set etat = $2, motif = $3, echecs = 0, echec_depuis = null, reporte_au = null where id = $1`,
    [id, etat, motif],
  );
}

/** Replaces the address, the kinds and the perimeter of a subscription. */
export async function majAbonnement(
  client: pg.ClientBase,
  { id, adresse, genres, perimetre }: Pick<Abonnement, "id" | "adresse" | "genres" | "perimetre">,
): Promise<void> {
  await client.query(
    "update webhooks.abonnement set adresse = $2, genres = $3, perimetre = $4 where id = $1",
    [id, adresse, genres, perimetre],
  );
}

/** Counts failures since the last success, and puts off what follows when told to. */
export async function noterSante(
  client: pg.ClientBase,
  id: string,
  sante: {
    readonly echecs: number;
    readonly echecDepuis: Date | null;
    readonly reporteAu: Date | null;
  },
): Promise<void> {
  await client.query(
    "update webhooks.abonnement set echecs = $2, echec_depuis = $3, reporte_au = $4 where id = $1",
    [id, sante.echecs, sante.echecDepuis, sante.reporteAu],
  );
}

/** Puts the next sending of a subscription off until this instant. */
export async function reporter(pool: pg.Pool, id: string, au: Date): Promise<void> {
  await pool.query("update webhooks.abonnement set reporte_au = $2 where id = $1", [id, au]);
}

/** How many an application has open; holds the count until the transaction ends. */
export async function compterPourCreer(
  client: pg.ClientBase,
  applicationId: string,
): Promise<number> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('webhooks:' || $1, 0))", [
    applicationId,
  ]);
  return (await lireAbonnementsDe(client, applicationId)).length;
}

/** Where events are sent for these applications, the webhooks that are closed aside. */
// CONV-5-11
export async function lireAdressesDes(
  pool: pg.Pool,
  applicationIds: readonly string[],
): Promise<{ readonly applicationId: string; readonly adresse: string }[]> {
  const { rows } = await pool.query<{ applicationId: string; adresse: string }>(
    `select distinct application_id as "applicationId", adresse from webhooks.abonnement
     where application_id = any($1::uuid[]) and etat <> 'ferme' order by adresse`,
    [applicationIds],
  );
  return rows;
}
