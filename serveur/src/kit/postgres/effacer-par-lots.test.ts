import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type BaseDeTest, creerBaseDeTest } from "./base-de-test.ts";
import { effacerParLots } from "./effacer-par-lots.ts";
import { ouvrirPool } from "./pool.ts";

let base: BaseDeTest;
before(async () => {
  base = await creerBaseDeTest();
});
after(() => base.fermer());

test("a backlog is erased lot by lot, each committed, to the end and no further; what is held is left", async () => {
  const pool = ouvrirPool(base.url, 3);
  await pool.query(
    `insert into usagers.ecriture (porteur_id, cle, empreinte, le)
     select gen_random_uuid(), n::text, sha256(''), now() - make_interval(days => n) from generate_series(0, 11) n`,
  );
  const restent = async () =>
    (await pool.query("select cle from usagers.ecriture order by cle::int")).rows.map((r) => r.cle);
  const tenant = await pool.connect();
  await tenant.query("begin");
  await tenant.query("select from usagers.ecriture where cle = '5' for update");
  const effacer = () =>
    effacerParLots(pool, "usagers.ecriture", "le < now() - make_interval(days => $1)", [2], 4);
  await effacer();
  assert.deepEqual(await restent(), ["0", "1", "5"]);
  await tenant.query("commit");
  tenant.release();
  await effacer();
  assert.deepEqual(await restent(), ["0", "1"]);
  await pool.end();
});
