import type pg from "pg";

/** How many jobs of one lane are done at once, all processes together: a mail server that is gone holds no more. */
const COULOIRS = 4;

/**
 * Adds jobs of one task in the caller's transaction: they exist only if it commits, and a worker of
 * any process is woken then. Each payload becomes one job, tried `essaisMax` times with growing waits; four of a
 * task at once.
 */
export async function ajouterTravaux(
  client: pg.ClientBase,
  tache: string,
  charges: readonly Readonly<Record<string, unknown>>[],
  essaisMax: number,
): Promise<void> {
  if (charges.length === 0) return;
  await client.query(
    `select graphile_worker.add_job($1, charge, max_attempts => $3,
       queue_name => $1 || '-' || floor(random() * $4))
     from json_array_elements($2::json) as charge`,
    [tache, JSON.stringify(charges), essaisMax, COULOIRS],
  );
}

type TravailUnique = {
  readonly tache: string;
  readonly cle: string;
  readonly charge: Readonly<Record<string, unknown>>;
  readonly aPart: boolean;
};

/**
 * Asks for a job of which one at most waits for its key: asking again while it waits leaves it its turn. It
 * is tried once, after those of e-mails: whoever asks finds out by itself what is still to do. `aPart`, for what
 * is likely to wait for nothing: four of them at once.
 */
export async function ajouterTravailUnique(
  client: pg.Pool | pg.ClientBase,
  { tache, cle, charge, aPart }: TravailUnique,
): Promise<void> {
  await client.query(
    `select graphile_worker.add_job($1, $2::json, job_key => $3, job_key_mode => 'preserve_run_at',
       max_attempts => 1, priority => 10,
       queue_name => case when $4 then $1 || '-' || abs(hashtext($3) % $5) end)`,
    [tache, JSON.stringify(charge), `${tache}:${cle}`, aPart, COULOIRS],
  );
}
