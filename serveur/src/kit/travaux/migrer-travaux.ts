import { createHash } from "node:crypto";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import paquet from "../../../package.json" with { type: "json" };
import { ROLE_APPLICATION, ROLE_PROPRIETAIRE } from "../postgres/roles.ts";
import { journalTravaux } from "./journal-travaux.ts";

// The library hides its tables behind row security; ours is the only role that reads them.
const DROITS = `
  grant usage on schema graphile_worker to ${ROLE_APPLICATION};
  grant select, insert, update, delete on all tables in schema graphile_worker to ${ROLE_APPLICATION};
  grant usage on all sequences in schema graphile_worker to ${ROLE_APPLICATION};
  do $droits$ declare cachee regclass; begin
    for cachee in select oid from pg_class
      where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
        and not exists (select from pg_policy where polrelid = pg_class.oid)
    loop
      execute format('create policy application on %s to ${ROLE_APPLICATION} using (true)', cachee);
    end loop;
  end $droits$`;

// What the schema says of itself once it is as this code expects: the library's version, which is
// pinned, and our rights.
const VERSION = paquet.dependencies["graphile-worker"];
const ETAT = `maillage ${createHash("sha256").update(VERSION).update(DROITS).digest("hex")}`;

/**
 * Brings the schema of the jobs' library to the version installed, owned by our owner role and open
 * to the application. `url` is the migrator's. Safe to repeat and to run from several processes.
 */
export async function migrerTravaux(url: string): Promise<void> {
  if ((await lireEtat(url)) === ETAT) return;
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    options: `-c role=${ROLE_PROPRIETAIRE}`,
    application_name: "maillage-migrations",
  });
  // The library asks for handlers on its pool; a lost connection fails its query anyway.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const verrou = await pool.connect();
  try {
    await verrou.query("select pg_advisory_lock(hashtext('maillage:travaux'))");
    await runMigrations({ pgPool: pool, logger: journalTravaux(() => {}) });
    await verrou.query(DROITS);
    await verrou.query(`comment on schema graphile_worker is '${ETAT}'`);
  } finally {
    verrou.release(true);
    await pool.end();
  }
}

async function lireEtat(url: string): Promise<string | null> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "maillage-migrations",
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ etat: string | null }>(
      "select obj_description(to_regnamespace('graphile_worker'), 'pg_namespace') as etat",
    );
    return rows[0]?.etat ?? null;
  } finally {
    await client.end();
  }
}
