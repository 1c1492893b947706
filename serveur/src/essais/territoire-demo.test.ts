import assert from "node:assert/strict";
import { test } from "node:test";
import { Client } from "pg";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { creerBaseDeTest } from "../kit/postgres/base-de-test.ts";
import { SECRET_ESSAI } from "./plateforme.ts";
import { territoireDemo } from "./territoire-demo.ts";

test("the territory is loaded at most once, and each test file changes a copy of its own", async () => {
  const territoire = territoireDemo(deriverTrousseau(SECRET_ESSAI));
  let chargements = 0;
  const compte = {
    ...territoire,
    async remplir(url: string) {
      chargements += 1;
      await territoire.remplir(url);
    },
  };
  const bases = await Promise.all([creerBaseDeTest(compte), creerBaseDeTest(compte)]);
  assert.ok(chargements <= 1, `${chargements} chargements`);
  const [premiere, seconde] = bases.map(({ url }) => new Client(url)) as [Client, Client];
  await Promise.all([premiere.connect(), seconde.connect()]);
  const personnes = "SELECT count(*)::int AS total FROM usagers.usager";
  const { total } = (await seconde.query(personnes)).rows[0];
  assert.ok(total >= 2000, `${total} personnes`);
  await premiere.query("UPDATE usagers.usager SET prenom = 'Essai'");
  const touchees = await seconde.query(`${personnes} WHERE prenom = 'Essai'`);
  assert.equal(touchees.rows[0].total, 0);
  await Promise.all([premiere.end(), seconde.end()]);
  await Promise.all(bases.map((base) => base.fermer()));
});
