import type pg from "pg";

/**
 * Whether a job of these tasks is due that nobody does. A lane held for more than some seconds is held by somebody else's job, of
 * this process or another: its turn comes with that one's end.
 */
export async function resteDesTravaux(pool: pg.Pool, taches: readonly string[]): Promise<boolean> {
  const { rows } = await pool.query<{ reste: boolean }>(
    `select exists (
       select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
         left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
       where t.identifier = any($1) and j.locked_at is null and j.run_at <= now() and j.attempts < j.max_attempts
         and (q.locked_at is null or q.locked_at > now() - interval '5 seconds')) as reste`,
    [taches],
  );
  return rows[0]?.reste ?? false;
}
