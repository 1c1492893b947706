import type pg from "pg";
import { ErreurConfiguration } from "../configuration.ts";
import { APPLICATION_DEMO } from "./identifiants-demo.ts";

/** Whether nothing has been stored yet: not even an organisation. */
export async function estVierge(pool: pg.Pool): Promise<boolean> {
  const { rowCount } = await pool.query("select 1 from conventions.organisation limit 1");
  return rowCount === 0;
}

/** Demonstration credentials are public: a production platform does not start with them. */
export async function refuserDemo(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ demo: boolean }>(
    `select exists (select 1 from habilitations.agent where demo is not null)
       or exists (select 1 from acces_api.application where client_id = $1) as demo`,
    [APPLICATION_DEMO.clientId],
  );
  if (rows[0]?.demo) {
    throw new ErreurConfiguration(
      "Cette base contient les identités de démonstration, publiques : NODE_ENV=production demande une base sans elles (DATABASE_URL vers une base neuve).",
    );
  }
}
