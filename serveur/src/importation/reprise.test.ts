import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import test from "node:test";
import { setTimeout as attendre } from "node:timers/promises";
import pg from "pg";
import { genererJeuDemo } from "../demo/generer.ts";
import { creerBaseDeTest } from "../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { poserIndex, retirerIndex } from "../modules/usagers/reception.ts";
import { creerEssaiImport, enLignes, ORGANISATIONS } from "./essais/import.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const PERSONNES = 25_000;

test("an import killed in its course resumes where it was, without a lost or a doubled person", async () => {
  const application = { clientId: "demo", secret: "secret-de-demonstration" };
  const fichier = essai.deposer(
    "grand.ndjson",
    enLignes([{ type: "inconnu" }, ...genererJeuDemo(1, PERSONNES, application)]),
  );
  const enfant = spawn(
    process.execPath,
    [join(import.meta.dirname, "essais/processus-import.ts"), fichier, essai.base.url],
    { stdio: "inherit" },
  );
  const position = async () => {
    const { rows } = await essai.pool.query<{ position: number }>(
      "select position::int as position from importation.fichier",
    );
    return rows[0]?.position ?? 0;
  };
  while ((await position()) === 0) await attendre(5);
  enfant.kill("SIGKILL");
  await once(enfant, "exit");
  assert.deepEqual(await indexDeRecherche(), [], "the first load was under way without them");
  // The server notices the lost connection a moment later and frees the lock.
  let bilan = null;
  while (bilan === null) {
    bilan = await essai.importer(fichier).catch(async (erreur: Error) => {
      if (!erreur.message.includes("déjà en cours")) throw erreur;
      await attendre(20);
      return null;
    });
  }
  const dit = essai.dit();
  assert.match(dit, /Reprise après \d+ enregistrements/);
  // Refused before the kill: its report is not lost, and is counted.
  assert.match(dit, /^Ligne 1 : /m);
  assert.match(dit, /1 refusé ;.*personnes créées cette fois : .*mises à jour cette fois : 0$/m);
  assert.ok(bilan.crees > 0 && bilan.crees < PERSONNES);
  const { rows } = await essai.pool.query("select count(*)::int as n from usagers.usager");
  assert.equal(rows[0].n, PERSONNES);
  assert.deepEqual([bilan.retenues, bilan.refusees], [bilan.lues - 1, 1]);
  assert.equal((await indexDeRecherche()).length, 3);
});

test("only the batches of an import do not wait for the disk", async () => {
  const pool = new pg.Pool({
    connectionString: essai.base.url,
    options: "-c synchronous_commit=on",
  });
  const reglage = async (client: pg.Pool | pg.PoolClient) =>
    (await client.query("show synchronous_commit")).rows[0].synchronous_commit;
  let alaFin = "";
  const fichier = essai.deposer("apres.ndjson", enLignes(ORGANISATIONS));
  await essai.importer(fichier, {
    pool,
    async consigner(client) {
      alaFin = await reglage(client);
    },
  });
  assert.equal(alaFin, "on");
  const refuse = essai.deposer("refuse.ndjson", `${enLignes(ORGANISATIONS)}\n{`);
  await essai.importer(refuse, { pool, consigner: async () => {} }).catch(() => {});
  assert.equal(await reglage(pool), "on");
  await pool.end();
});

test("search indexes taken off an empty register are put back", async () => {
  const base = await creerBaseDeTest();
  const pool = ouvrirPool(base.url, 1);
  const dAvant = await indexDeRecherche(pool);
  assert.equal(dAvant.length, 3);
  const client = await pool.connect();
  assert.equal(await retirerIndex(client), true);
  client.release();
  assert.deepEqual(await indexDeRecherche(pool), []);
  await poserIndex(pool);
  assert.deepEqual(await indexDeRecherche(pool), dAvant);
  await pool.end();
  await base.fermer();
});

test("a register that holds somebody keeps its indexes", async () => {
  const client = await essai.pool.connect();
  assert.equal(await retirerIndex(client), false);
  client.release();
  assert.equal((await indexDeRecherche()).length, 3);
});

async function indexDeRecherche(pool = essai.pool): Promise<string[]> {
  const { rows } = await pool.query<{ indexdef: string }>(
    `select indexdef from pg_indexes where schemaname = 'usagers'
     and indexname in ('usager_nir', 'usager_numero', 'usager_identite') order by indexname`,
  );
  return rows.map(({ indexdef }) => indexdef);
}

test("two imports at once: the second is refused with a sentence", async () => {
  const client = await essai.pool.connect();
  await client.query("select pg_advisory_lock(hashtext('maillage:importer'))");
  const fichier = essai.deposer("autre.ndjson", "{}\n");
  await assert.rejects(essai.importer(fichier), /Un import est déjà en cours/);
  client.release(true);
});
