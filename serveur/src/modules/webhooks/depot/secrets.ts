import type pg from "pg";

export type SecretScelle = {
  readonly id: string;
  readonly scelle: Buffer;
  readonly creeLe: Date;
  readonly expireLe: Date | null;
};

/** Those that sign at that instant, newest first. */
export async function lireSecretsVivants(
  client: pg.Pool | pg.ClientBase,
  abonnementId: string,
  maintenant: Date,
): Promise<SecretScelle[]> {
  const { rows } = await client.query<SecretScelle>(
    `select id, scelle, cree_le as "creeLe", expire_le as "expireLe" from webhooks.secret
     where abonnement_id = $1 and (expire_le is null or expire_le > $2)
     order by expire_le is not null, cree_le desc`,
    [abonnementId, maintenant],
  );
  return rows;
}

/** Stores a sealed secret of a subscription. */
export async function insererSecret(
  client: pg.ClientBase,
  abonnementId: string,
  secret: Omit<SecretScelle, "expireLe">,
): Promise<void> {
  await client.query(
    "insert into webhooks.secret (id, abonnement_id, scelle, cree_le) values ($1, $2, $3, $4)",
    [secret.id, abonnementId, secret.scelle, secret.creeLe],
  );
}

/** Gives its end to a secret that a newer one replaces. */
export async function finirSecret(client: pg.ClientBase, id: string, le: Date): Promise<void> {
  await client.query("update webhooks.secret set expire_le = $2 where id = $1", [id, le]);
}

/** Erases secrets that no longer sign: replaced long enough ago, or of a closed subscription. */
export async function effacerSecretsMorts(pool: pg.Pool, maintenant: Date): Promise<void> {
  await pool.query(
    `delete from webhooks.secret s where expire_le <= $1 or exists (
       select from webhooks.abonnement a where a.id = s.abonnement_id and a.etat = 'ferme')`,
    [maintenant],
  );
}
