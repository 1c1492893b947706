import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as attendre } from "node:timers/promises";
import pg from "pg";
import { appeler, CHEMINS } from "../../../essais/appels.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { unUsager } from "../../../essais/usagers.ts";

/** Cuts every connection to the database and refuses new ones; the function returned undoes it. */
async function couper(s: Situation): Promise<() => Promise<void>> {
  const { rows } = await s.pool.query<{ nom: string }>("select current_database() as nom");
  const nom = rows[0]?.nom as string;
  const base = pg.escapeIdentifier(nom);
  const connectionString = s.base.urlMigrateur.replace(nom, "postgres");
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query("set role maillage_proprietaire");
  await client.query(`alter database ${base} with allow_connections false`);
  await s.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
  );
  await s.pool.query("select pg_terminate_backend(pg_backend_pid())").catch(() => {});
  return async () => {
    await client.query(`alter database ${base} with allow_connections true`);
    await client.end();
  };
}

test("CONV-7-04 without its database the platform says so: 503 R999 and /sante 503, then is back", async () => {
  const s = await ouvrirSituation();
  const { nir, dateNaissance } = await unUsager(s.pool);
  const chercher = () =>
    appeler(s.url + CHEMINS.parNir, { jeton: s.jeton, corps: { nir, dateNaissance } });
  const sante = async () => (await fetch(`${s.url}/sante`)).status;
  try {
    assert.equal((await chercher()).corps.codeRetour, "S001");
    assert.equal(await sante(), 200);
    const retablir = await couper(s);
    try {
      const sortie = await chercher();
      assert.equal(sortie.statut, 503);
      const { message, ...reste } = sortie.corps;
      assert.match(message, /momentanément indisponible/);
      assert.deepEqual(reste, {
        codeRetour: "R999",
        topIdentiteCertifiee: "null",
        jetonUsager: "null",
      });
      assert.equal(await sante(), 503);
    } finally {
      await retablir();
    }
    const terme = Date.now() + 5000;
    while ((await sante()) !== 200 && Date.now() < terme) await attendre(50);
    assert.equal(await sante(), 200);
    assert.equal((await chercher()).corps.codeRetour, "S001");
  } finally {
    await s.fermer();
  }
});
