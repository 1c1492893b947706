import type pg from "pg";

type Lignes = pg.QueryArrayResult<unknown[]>;

type Demande = {
  readonly instruction: pg.QueryArrayConfig;
  readonly repondre: (lignes: Promise<Lignes>) => void;
};

const enAttente = new WeakMap<pg.Pool, Demande[]>();

/**
 * Asks a reading of a pool. Those asked in one stretch of work leave in one write, on one connection that
 * answers in their order: waking PostgreSQL costs more than what most of them do. Each stands alone, in its
 * own transaction: the failure of one is not its neighbours'.
 */
export function envoyerEnCommun(pool: pg.Pool, instruction: pg.QueryArrayConfig): Promise<Lignes> {
  return new Promise((repondre) => {
    const demandes = enAttente.get(pool);
    if (demandes) return demandes.push({ instruction, repondre });
    enAttente.set(pool, [{ instruction, repondre }]);
    process.nextTick(partir, pool);
  });
}

async function partir(pool: pg.Pool): Promise<void> {
  const demandes = enAttente.get(pool) ?? [];
  enAttente.delete(pool);
  const connexion = pool.connect();
  const client = await connexion.catch(() => null);
  if (!client) {
    for (const { repondre } of demandes) repondre(connexion as Promise<never>);
    return;
  }
  const { stream } = client.connection;
  stream.cork();
  const reponses = demandes.map(({ instruction }) => client.query<unknown[]>(instruction));
  stream.uncork();
  for (const [rang, { repondre }] of demandes.entries()) repondre(reponses[rang]!);
  const issues = await Promise.allSettled(reponses);
  // As for a statement of the pool: the connection where one failed is not kept.
  client.release(issues.some(({ status }) => status === "rejected"));
}
