import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** A secret as its owners see it: never the value, nor what is kept of it. */
export type SecretDecrit = {
  id: string;
  creeLe: Date;
  expireLe: JourCivil | null;
  revoqueLe: Date | null;
  dernierUsageLe: Date | null;
};

/** Those of an application, newest first; the dead of more than the last ten are left out. */
export async function lireSecrets(
  client: pg.Pool | pg.ClientBase,
  applicationId: string,
): Promise<SecretDecrit[]> {
  const { rows } = await client.query<SecretDecrit>(
    `select id, cree_le as "creeLe", expire_le as "expireLe", revoque_le as "revoqueLe",
       dernier_usage_le as "dernierUsageLe"
     from acces_api.secret where application_id = $1 order by rang desc limit 10`,
    [applicationId],
  );
  return rows;
}

/** Stores a secret by its fingerprint alone. */
export async function insererSecret(
  client: pg.ClientBase,
  secret: {
    readonly id: string;
    readonly applicationId: string;
    readonly empreinte: Buffer;
    readonly creeLe: Date;
    readonly creePar: string;
    readonly expireLe: JourCivil;
  },
): Promise<void> {
  await client.query(
    `insert into acces_api.secret (id, application_id, empreinte, cree_le, cree_par, expire_le)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      secret.id,
      secret.applicationId,
      secret.empreinte,
      secret.creeLe,
      secret.creePar,
      secret.expireLe,
    ],
  );
}

/** Moves the last day of a secret, as the one that replaces it asks. */
export async function raccourcirSecret(
  client: pg.ClientBase,
  id: string,
  expireLe: JourCivil,
): Promise<void> {
  await client.query("update acces_api.secret set expire_le = $2 where id = $1", [id, expireLe]);
}

/** False when it is not of this application, or dead already. */
export async function revoquer(
  client: pg.ClientBase,
  applicationId: string,
  id: string,
  le: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update acces_api.secret set revoque_le = $3
     where id = $2 and application_id = $1 and revoque_le is null`,
    [applicationId, id, le],
  );
  return rowCount === 1;
}

export type SecretARappeler = {
  id: string;
  applicationId: string;
  nom: string;
  organisationId: string;
  creePar: string | null;
  expireLe: JourCivil;
  rappeleLe: JourCivil | null;
};

/** Live secrets, the newest of each application, that end by `horizon`; held until the transaction ends. */
export async function verrouillerSecretsFinissants(
  client: pg.ClientBase,
  jour: JourCivil,
  horizon: JourCivil,
): Promise<SecretARappeler[]> {
  const { rows } = await client.query<SecretARappeler>(
    `select s.id, s.application_id as "applicationId", a.nom, a.organisation_id as "organisationId",
       a.cree_par as "creePar", s.expire_le as "expireLe", s.rappele_le as "rappeleLe"
     from acces_api.secret s join acces_api.application a on a.id = s.application_id
     where s.revoque_le is null and s.expire_le between $1 and $2
       and not exists (select from acces_api.secret n where n.application_id = s.application_id
         and n.revoque_le is null and n.rang > s.rang)
     order by s.id for update of s`,
    [jour, horizon],
  );
  return rows;
}

/** The day on which people were reminded that a secret ends. */
export async function noterRappel(
  client: pg.ClientBase,
  id: string,
  jour: JourCivil,
): Promise<void> {
  await client.query("update acces_api.secret set rappele_le = $2 where id = $1", [id, jour]);
}
