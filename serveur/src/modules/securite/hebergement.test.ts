import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { type BaseDeTest, creerBaseDeTest } from "../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { declarerHebergement, lireHebergements } from "./index.ts";

let base: BaseDeTest;
let pool: pg.Pool;
before(async () => {
  base = await creerBaseDeTest();
  pool = ouvrirPool(base.url, 4);
});
after(async () => {
  await pool.end();
  await base.fermer();
});

const lignes = async () =>
  (
    await pool.query(
      "select composant, pays, justification from securite.hebergement order by rang",
    )
  ).rows;
const valant = async () =>
  (await lireHebergements(pool)).map(({ composant, pays }) => `${composant}=${pays}`).join();

test("CONV-6-01 each place declared is recorded when it changes, with its reason, and nothing recorded is lost", async () => {
  const serveur = { composant: "serveur", pays: "FR", justification: null };
  const base_ = { composant: "base", pays: "FR", justification: null };
  const ailleurs = { ...base_, pays: "CH", justification: "Secours prévu au marché" };
  await declarerHebergement(pool, [serveur, base_], new Date("2026-03-01"));
  const deux = [1, 2].map(() => declarerHebergement(pool, [serveur, base_], new Date()));
  await Promise.all(deux);
  assert.equal((await lignes()).length, 2, "said again, it is not written again");
  await declarerHebergement(pool, [serveur, ailleurs], new Date("2026-04-01"));
  assert.equal(await valant(), "base=CH,serveur=FR");
  await declarerHebergement(pool, [serveur], new Date("2026-05-01"));
  assert.equal(await valant(), "serveur=FR");
  assert.deepEqual(await lignes(), [
    serveur,
    base_,
    ailleurs,
    { composant: "base", pays: null, justification: null },
  ]);
  for (const ordre of [
    "delete from securite.hebergement",
    "update securite.hebergement set pays = 'FR'",
  ])
    await assert.rejects(pool.query(ordre), { code: "42501" }, ordre);
});
