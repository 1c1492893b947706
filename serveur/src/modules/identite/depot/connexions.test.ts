import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type pg from "pg";
import { type BaseDeTest, creerBaseDeTest } from "../../../kit/postgres/base-de-test.ts";
import { enTransaction, ouvrirPool } from "../../../kit/postgres/pool.ts";
import { noterConnexion, purgerConnexions, reprendreConnexion } from "./connexions.ts";

let base: BaseDeTest;
let pool: pg.Pool;
before(async () => {
  base = await creerBaseDeTest();
  pool = ouvrirPool(`${base.url}${base.url.includes("?") ? "&" : "?"}lock_timeout=500`, 2);
});
after(async () => {
  await pool.end();
  await base.fermer();
});

const MAINTENANT = new Date("2026-03-10T10:00:00Z");
const dans = (minutes: number) => new Date(MAINTENANT.getTime() + minutes * 60_000);

async function partir(expireLe: Date): Promise<string> {
  const etat = randomUUID();
  const depart = { etat, nonce: "n", verificateur: "v", retour: "/" };
  await noterConnexion(pool, depart, expireLe);
  return etat;
}

async function compter(): Promise<number> {
  const { rows } = await pool.query("select count(*) as n from identite.connexion_en_cours");
  return rows[0].n;
}

test("a departure waits for none of those before it, nor for their end", async () => {
  const ancien = await partir(dans(-60));
  await enTransaction(pool, async (client) => {
    await client.query("select from identite.connexion_en_cours where etat = $1 for update", [
      ancien,
    ]);
    const etat = await partir(dans(15));
    assert.equal((await reprendreConnexion(pool, etat, MAINTENANT))?.etat, etat);
  });
});

test("those that did not come back are forgotten by a task, and those under way are not", async () => {
  await purgerConnexions(pool, dans(100));
  const [tard, enCours] = [await partir(dans(-1)), await partir(dans(15))];
  assert.equal(await reprendreConnexion(pool, tard, MAINTENANT), null);
  assert.equal(await compter(), 2);
  await purgerConnexions(pool, MAINTENANT);
  assert.equal(await compter(), 1);
  assert.equal((await reprendreConnexion(pool, enCours, MAINTENANT))?.etat, enCours);
});
