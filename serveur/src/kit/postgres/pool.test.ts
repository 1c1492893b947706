import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { estIndisponible } from "../indisponible.ts";
import { type BaseDeTest, creerBaseDeTest } from "./base-de-test.ts";
import { envoyerEnCommun } from "./envoi-commun.ts";
import { enTransaction, longue, ouvrirPool } from "./pool.ts";
import { ouvrirReseau } from "./reseau-de-test.ts";

let base: BaseDeTest;
let pool: pg.Pool;
before(async () => {
  base = await creerBaseDeTest();
  pool = ouvrirPool(base.url, 1, true);
});
after(async () => {
  await pool.end();
  await base.fermer();
});

const VERROU = "select pg_advisory_xact_lock(7)";
const ECHEC = { text: "select 1 / $1::int", values: [0] };
const noter = (valeur: string) => ({
  text: "select set_config('essai.note', $1, false)",
  values: [valeur],
});

test("what a transaction does last is part of it, and what fails there undoes it all", async () => {
  const lire = async () => {
    const sql = "select current_setting('essai.note', true) as note";
    return (await pool.query<{ note: string }>(sql)).rows[0]?.note;
  };
  const rendu = await enTransaction(pool, async (client, enDernier) => {
    enDernier(noter("écrite"));
    await client.query(VERROU);
    return "fait";
  });
  assert.deepEqual([rendu, await lire()], ["fait", "écrite"]);

  const panne = enTransaction(pool, async (client, enDernier) => {
    await client.query(noter("perdue"));
    enDernier(ECHEC);
    enDernier(noter("perdue aussi"));
  });
  await assert.rejects(panne, { code: "22012" });
  assert.equal(await lire(), "écrite");
});

test("what the work gives up is undone, and what it meant to do last is not asked", async () => {
  const refusee = enTransaction(pool, async (client, enDernier) => {
    await client.query(VERROU);
    enDernier(ECHEC);
    throw new Error("refusée");
  });
  await assert.rejects(refusee, /refusée/);
  const { rows } = await pool.query("select count(*) from pg_locks where locktype = 'advisory'");
  assert.deepEqual(rows, [{ count: 0 }]);
});

test("the beginning leaves with the first statement, what comes last with the commit", async () => {
  const client = await pool.connect();
  const { stream } = client.connection;
  client.release();
  const { _write: ecrire, _writev: ecrireTout } = stream;
  let envois = 0;
  stream._write = (...un) => {
    envois += 1;
    ecrire.apply(stream, un);
  };
  stream._writev = (...tous) => {
    envois += 1;
    ecrireTout?.apply(stream, tous);
  };
  await enTransaction(pool, async (client, enDernier) => {
    await client.query(VERROU);
    enDernier(noter("un"));
    enDernier(noter("deux"));
  });
  Object.assign(stream, { _write: ecrire, _writev: ecrireTout });
  assert.equal(envois, 2);
});

test("what a network swallows has an end, and the next question another connection", {
  timeout: 30_000,
}, async () => {
  const reseau = await ouvrirReseau(base.url);
  const perdu = ouvrirPool(reseau.url, 1, true, 200);
  const demander = {
    question: () => perdu.query("select 1 as un"),
    transaction: () => enTransaction(perdu, (client) => client.query("select 1 as un")),
    commun: () => envoyerEnCommun(perdu, { text: "select 1 as un", rowMode: "array" }),
  };
  try {
    for (const [genre, demande] of Object.entries(demander)) {
      assert.equal((await demande()).rowCount, 1, genre);
      reseau.avaler(true);
      await assert.rejects(demande(), (erreur) => estIndisponible(erreur), genre);
      reseau.avaler(false);
      assert.equal((await demande()).rowCount, 1, genre);
    }
  } finally {
    await reseau.fermer();
    await perdu.end();
  }
});

test("a statement of a periodic task has more time than one of a request", async () => {
  const borne = ouvrirPool(base.url, 1, true, 100);
  try {
    await assert.rejects(borne.query("select pg_sleep(0.4)"), (erreur) => estIndisponible(erreur));
    const { rows } = await borne.query(longue("select $1::int as un, pg_sleep(0.4)", [1]));
    assert.equal(rows[0].un, 1);
  } finally {
    await borne.end();
  }
});
