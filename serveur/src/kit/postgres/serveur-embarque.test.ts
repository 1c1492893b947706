import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Client } from "pg";
import {
  autreProcessus,
  dossierEphemere,
  enfantsDe,
  jusqua,
  pidPostgres,
  pidSuperviseur,
  processusDe,
} from "./essais/processus.ts";
import { ouvrirServeurEmbarque } from "./serveur-embarque.ts";

async function lire(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

describe("serveur embarqué", { timeout: 60_000 }, () => {
  const { dossier, effacer } = dossierEphemere();
  before(async () => {
    // Two starts at once on an empty folder.
    const [a, b] = await Promise.all([
      autreProcessus(dossier, "CREATE TABLE ligne (n int)"),
      autreProcessus(dossier, "SELECT 1"),
    ]);
    assert.equal(processusDe(dossier).length, 2, "one supervisor, one PostgreSQL");
    await Promise.all([a.tuer(), b.tuer()]);
  });
  after(effacer);

  test("kill -9 of the only user keeps its committed rows and leaves no process", async () => {
    const premier = await autreProcessus(dossier, "INSERT INTO ligne VALUES (7) RETURNING n");
    await premier.tuer();
    await jusqua(() => processusDe(dossier).length === 0);
    const serveur = await ouvrirServeurEmbarque({ dossier });
    assert.equal(await lire(serveur.url("postgres", "postgres"), "SELECT n FROM ligne"), 7);
    await serveur.fermer();
  });

  test("a second process joins the running server and may leave it first", async () => {
    const serveur = await ouvrirServeurEmbarque({ dossier });
    const debut = "SELECT pg_postmaster_start_time()::text";
    const second = await autreProcessus(dossier, debut);
    assert.equal(second.valeur, await lire(serveur.url("postgres", "postgres"), debut));
    await second.tuer();
    assert.equal(await lire(serveur.url("maillage"), "SELECT 1"), 1);
    await serveur.fermer();
  });

  test("a server reopened while it is stopping is served again", async () => {
    await jusqua(() => processusDe(dossier).length === 0);
    for (let fois = 0; fois < 3; fois++) {
      const serveur = await ouvrirServeurEmbarque({ dossier, attenteArretMs: 0 });
      assert.equal(await lire(serveur.url("maillage"), "SELECT 1"), 1);
      await serveur.fermer();
    }
  });

  test("a killed supervisor takes PostgreSQL along, and its users get it back", async () => {
    const serveur = await ouvrirServeurEmbarque({ dossier });
    const url = serveur.url("maillage");
    const ancien = pidPostgres(dossier)!;
    process.kill(pidSuperviseur(dossier)!, "SIGKILL");
    await jusqua(() => ![undefined, ancien].includes(pidPostgres(dossier)));
    const repris = await ouvrirServeurEmbarque({ dossier });
    assert.equal(repris.url("maillage"), url);
    assert.equal(await lire(url, "SELECT 1"), 1);
    await Promise.all([serveur.fermer(), repris.fermer()]);
  });

  test("a PostgreSQL left alone, watchdog killed too, is replaced at the next start", async () => {
    const seul = await autreProcessus(dossier, "INSERT INTO ligne VALUES (8) RETURNING n");
    const orphelin = pidPostgres(dossier)!;
    for (const gardien of enfantsDe(pidSuperviseur(dossier)!).filter((pid) => pid !== orphelin))
      process.kill(gardien, "SIGKILL");
    const superviseur = pidSuperviseur(dossier)!;
    await seul.tuer(() => process.kill(superviseur, "SIGKILL"));
    assert.equal(pidPostgres(dossier), orphelin);
    const serveur = await ouvrirServeurEmbarque({ dossier });
    assert.notEqual(pidPostgres(dossier), orphelin);
    const total = "SELECT count(*)::int FROM ligne WHERE n = 8";
    assert.equal(await lire(serveur.url("postgres", "postgres"), total), 1);
    await serveur.fermer();
  });

  test("the server listens to its own account only, on no TCP port, with full durability", async () => {
    const serveur = await ouvrirServeurEmbarque({ dossier });
    const url = serveur.url("postgres", "postgres");
    for (const [reglage, attendu] of [
      ["listen_addresses", ""],
      ["fsync", "on"],
      ["synchronous_commit", "on"],
      ["full_page_writes", "on"],
      ["server_encoding", "UTF8"],
    ])
      assert.equal(await lire(url, `SHOW ${reglage}`), attendu, reglage);
    const prises = String(await lire(url, "SHOW unix_socket_directories"));
    for (const chemin of [dossier, prises]) assert.equal(statSync(chemin).mode & 0o077, 0, chemin);
    assert.equal(statSync(join(dossier, "serveur.log")).mode & 0o077, 0);
    await serveur.fermer();
  });
});
