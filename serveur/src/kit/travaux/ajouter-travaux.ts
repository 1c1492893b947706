import type pg from "pg";

/**
 * Adds jobs of one task in the caller's transaction: they exist only if it commits, and a worker of
 * any process is woken then. Each payload becomes one job, tried `essaisMax` times with growing waits.
 */
export async function ajouterTravaux(
  client: pg.ClientBase,
  tache: string,
  charges: readonly Readonly<Record<string, unknown>>[],
  essaisMax: number,
): Promise<void> {
  if (charges.length === 0) return;
  await client.query(
    `select graphile_worker.add_job($1, charge, max_attempts => $3)
     from json_array_elements($2::json) as charge`,
    [tache, JSON.stringify(charges), essaisMax],
  );
}

/**
 * Asks for a job of which one at most waits for its key: asking again while it waits changes nothing. It
 * is tried once, after those of e-mails: whoever asks finds out by itself what is still to do.
 */
export async function ajouterTravailUnique(
  client: pg.Pool | pg.ClientBase,
  tache: string,
  cle: string,
  charge: Readonly<Record<string, unknown>>,
): Promise<void> {
  await client.query(
    "select graphile_worker.add_job($1, $2::json, job_key => $3, max_attempts => 1, priority => 10)",
    [tache, JSON.stringify(charge), `${tache}:${cle}`],
  );
}
