import type pg from "pg";

export type Destination = {
  readonly signalementId: string;
  readonly conventionId: string;
  readonly organisationId: string;
  readonly accuseLe: Date | null;
  readonly accusePar: string | null;
};

export type Envoi = {
  readonly signalementId: string;
  readonly conventionId: string;
  readonly le: Date;
  readonly par: string;
  readonly version: number;
  readonly fonction: string;
  readonly nom: string;
  readonly courriel: string;
  readonly avisId: string;
  readonly manquants: readonly string[];
  readonly enRetard: boolean;
};

/** Whom a report is for: the other party of each of these conventions. */
export async function insererDestinations(
  client: pg.ClientBase,
  signalementId: string,
  destinations: readonly { readonly conventionId: string; readonly organisationId: string }[],
): Promise<void> {
  await client.query(
    `insert into signalements.destination (signalement_id, convention_id, organisation_id)
     select $1, convention_id, organisation_id from unnest($2::uuid[], $3::uuid[])
       as d (convention_id, organisation_id)`,
    [
      signalementId,
      destinations.map(({ conventionId }) => conventionId),
      destinations.map(({ organisationId }) => organisationId),
    ],
  );
}

/** The other parties that these facts concern. */
export async function lireDestinations(
  client: pg.Pool | pg.ClientBase,
  ids: readonly string[],
): Promise<Destination[]> {
  const { rows } = await client.query<Destination>(
    `select signalement_id as "signalementId", convention_id as "conventionId",
       organisation_id as "organisationId", accuse_le as "accuseLe", accuse_par as "accusePar"
     from signalements.destination where signalement_id = any($1::uuid[]) order by convention_id`,
    [ids],
  );
  return rows;
}

/** What was sent of these facts, the first sending first. */
export async function lireEnvois(
  client: pg.Pool | pg.ClientBase,
  ids: readonly string[],
): Promise<Envoi[]> {
  const { rows } = await client.query<Envoi>(
    `select signalement_id as "signalementId", convention_id as "conventionId", le, par, version, fonction,
       nom, courriel, avis_id as "avisId", manquants, en_retard as "enRetard"
     from signalements.envoi where signalement_id = any($1::uuid[]) order by rang`,
    [ids],
  );
  return rows;
}

/** Keeps the proof of one sending. */
// CONV-5-20
export async function insererEnvoi(client: pg.ClientBase, envoi: Envoi): Promise<void> {
  await client.query(
    `insert into signalements.envoi (signalement_id, convention_id, le, par, version, fonction, nom,
       courriel, avis_id, manquants, en_retard)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      envoi.signalementId,
      envoi.conventionId,
      envoi.le,
      envoi.par,
      envoi.version,
      envoi.fonction,
      envoi.nom,
      envoi.courriel,
      envoi.avisId,
      envoi.manquants,
      envoi.enRetard,
    ],
  );
}

/** Notes that the party it was sent to has received it; false when it was noted already. */
export async function noterAccuse(
  client: pg.ClientBase,
  { signalementId, conventionId }: Pick<Destination, "signalementId" | "conventionId">,
  par: string,
  le: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update signalements.destination set accuse_le = $4, accuse_par = $3
     where signalement_id = $1 and convention_id = $2 and accuse_le is null`,
    [signalementId, conventionId, par, le],
  );
  return rowCount === 1;
}
