import type pg from "pg";

/**
 * Gives back the jobs of processes that died: each living worker keeps one connection named after its
 * pool. The library alone would wait four hours. A worker cut from the database for a moment may see
 * its job done twice, never lost.
 */
export async function libererTravauxPerdus(pool: pg.Pool): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array(
       select locked_by from graphile_worker._private_jobs where locked_by is not null
       union
       select locked_by from graphile_worker._private_job_queues where locked_by is not null
       except
       select application_name from pg_stat_activity where datname = current_database()
     ))`,
  );
}
