import assert from "node:assert/strict";
import { test } from "node:test";
import { Client } from "pg";
import { creerBaseDeTest } from "./base-de-test.ts";

test("each test database is migrated, on its own, and dropped", { timeout: 60_000 }, async () => {
  const bases = await Promise.all([creerBaseDeTest(), creerBaseDeTest()]);
  const [premiere, seconde] = bases.map(({ urlMigrateur }) => new Client(urlMigrateur)) as [
    Client,
    Client,
  ];
  await Promise.all([premiere.connect(), seconde.connect()]);
  await premiere.query("SET ROLE maillage_proprietaire; CREATE TABLE public.essai ()");
  const vue = await seconde.query("SELECT to_regclass('public.essai') AS essai");
  assert.equal(vue.rows[0].essai, null);
  await Promise.all([premiere.end(), seconde.end()]);
  await Promise.all(bases.map((base) => base.fermer()));

  const autre = await creerBaseDeTest();
  const client = new Client(autre.url);
  await client.connect();
  const nom = new URL(bases[0]!.url.replace("@/", "@x/")).pathname.slice(1);
  const reste = await client.query("SELECT FROM pg_database WHERE datname = $1", [nom]);
  assert.equal(reste.rowCount, 0);
  await client.end();
  await autre.fermer();
});
