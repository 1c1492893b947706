import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { jusqua } from "../../essais/jusqua.ts";
import { type BaseDeTest, creerBaseDeTest } from "./base-de-test.ts";
import { ouvrirPool } from "./pool.ts";
import { ouvrirVerrous } from "./verrous-de-session.ts";

let base: BaseDeTest;
before(async () => {
  base = await creerBaseDeTest();
});
after(() => base.fermer());

test("one holds a name, the same process included, and all are held on one connection", async () => {
  const [ici, ailleurs] = [ouvrirVerrous(base.url), ouvrirVerrous(base.url)];
  const pool = ouvrirPool(base.url, 1);
  const rendre = await ici.prendre("a");
  assert.ok(rendre);
  assert.ok(await ici.prendre("b"));
  assert.deepEqual([await ici.prendre("a"), await ailleurs.prendre("a")], [null, null]);
  const { rows } = await pool.query(
    `select count(*) as verrous, count(distinct pid) as connexions from pg_locks
     where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
  );
  assert.deepEqual(rows, [{ verrous: 2, connexions: 1 }]);
  await rendre();
  assert.ok(await ailleurs.prendre("a"));
  assert.equal(await ici.prendre("a"), null);
  await Promise.all([ici.fermer(), ailleurs.fermer(), pool.end()]);
});

test("a connection that ends gives back what it held, and another is opened", async () => {
  const [ici, ailleurs] = [ouvrirVerrous(base.url), ouvrirVerrous(base.url)];
  const pool = ouvrirPool(base.url, 1);
  const rendre = await ici.prendre("a");
  await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'maillage-verrous'`,
  );
  await jusqua(async () => (await ailleurs.prendre("a")) !== null);
  // Its work goes on here, and nothing says that it has ended.
  assert.equal(await ici.prendre("a"), null);
  await rendre?.();
  assert.ok(await ici.prendre("b"));
  await Promise.all([ici.fermer(), ailleurs.fermer(), pool.end()]);
});
