import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { creerBaseDeTest } from "./base-de-test.ts";
import { lecture } from "./lecture.ts";
import { enTransaction, ouvrirPool } from "./pool.ts";

let base: Awaited<ReturnType<typeof creerBaseDeTest>>;
let pool: pg.Pool;
before(async () => {
  base = await creerBaseDeTest();
  pool = ouvrirPool(base.url, 4);
});
after(async () => {
  await pool.end();
  await base.fermer();
});

const compter = lecture<[debut: number, fin: number | null], { n: number; rang: string }>({
  nom: "essai-compter",
  cle: { debut: "int", fin: "int" },
  texte: `select n, 'mien' as rang from generate_series(cle.debut, cle.fin) n order by n desc`,
});

test("each key has its rows, in the order of the statement, columns named as it names them", async () => {
  const [trois, rien, sept] = await Promise.all([
    compter(pool, 1, 3),
    compter(pool, 1, null),
    compter(pool, 7, 8),
  ]);
  assert.deepEqual(
    trois,
    [3, 2, 1].map((n) => ({ n, rang: "mien" })),
  );
  assert.deepEqual(rien, []);
  assert.deepEqual(
    sept.map(({ n }) => n),
    [8, 7],
  );
});

test("a burst is one statement", async () => {
  const { query } = pg.Client.prototype;
  let envoyees = 0;
  pg.Client.prototype.query = function compte(this: pg.Client, ...demande: never[]) {
    envoyees += 1;
    return (query as (...d: never[]) => never).apply(this, demande);
  } as typeof query;
  try {
    await Promise.all(Array.from({ length: 100 }, (_, rang) => compter(pool, rang, rang + 1)));
  } finally {
    pg.Client.prototype.query = query;
  }
  assert.equal(envoyees, 1);
});

test("readings of one moment leave in one write, and one that fails is not its neighbours' failure", async () => {
  const cle = { n: "int" };
  const doubler = lecture<[n: number], { n: number }>({
    nom: "essai-doubler",
    cle,
    texte: "select cle.n * 2 as n",
  });
  const inverser = lecture<[n: number], { n: number }>({
    nom: "essai-inverser",
    cle,
    texte: "select 12 / cle.n as n",
  });
  const enFile = ouvrirPool(base.url, 4, true);
  const demander = (n: number) => Promise.allSettled([doubler(enFile, n), inverser(enFile, n)]);
  await demander(1);
  const client = await enFile.connect();
  const { stream } = client.connection;
  client.release();
  const { _writev: ecrireTout } = stream;
  let envois = 0;
  stream._writev = (...tous) => {
    envois += 1;
    ecrireTout?.apply(stream, tous);
  };
  const [double, inverse] = await demander(6);
  assert.deepEqual(
    [double, inverse],
    [
      { status: "fulfilled", value: [{ n: 12 }] },
      { status: "fulfilled", value: [{ n: 2 }] },
    ],
  );
  assert.deepEqual([envois, enFile.totalCount], [1, 1]);

  const [apres, panne] = await demander(0);
  assert.deepEqual(apres, { status: "fulfilled", value: [{ n: 0 }] });
  assert.ok(panne?.status === "rejected" && panne.reason.code === "22012");
  assert.deepEqual(await doubler(enFile, 4), [{ n: 8 }]);
  await enFile.end();
});

test("on a client a reading is of its transaction, and never waits for another's", async () => {
  const lire = lecture<[nom: string], { valeur: string | null }>({
    nom: "essai-lire",
    cle: { nom: "text" },
    texte: "select nullif(current_setting(cle.nom, true), '') as valeur",
  });
  await enTransaction(pool, async (client) => {
    await client.query("select set_config('essai.valeur', 'écrite', true)");
    assert.deepEqual(await lire(client, "essai.valeur"), [{ valeur: "écrite" }]);
    assert.deepEqual(await lire(pool, "essai.valeur"), [{ valeur: null }]);
  });
});

test("a key asked for alone, again and again, is not planned each time", async () => {
  const lire = lecture<[nom: string], { id: string }>({
    nom: "essai-plan",
    cle: { nom: "text" },
    texte: "select id from usagers.usager where nom_naissance = cle.nom limit 1",
  });
  const seule = ouvrirPool(base.url, 1);
  for (let fois = 0; fois < 8; fois += 1) await lire(seule, "BRUVALE");
  const { rows } = await seule.query(
    "select custom_plans, generic_plans from pg_prepared_statements where name = 'essai-plan'",
  );
  await seule.end();
  // PostgreSQL tries a plan of its own for the first five executions.
  assert.deepEqual(rows, [{ custom_plans: 5, generic_plans: 3 }]);
});
