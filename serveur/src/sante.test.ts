import assert from "node:assert/strict";
import { test } from "node:test";
import Fastify from "fastify";
import { creerBaseDeTest } from "./kit/postgres/base-de-test.ts";
import { ouvrirPool } from "./kit/postgres/pool.ts";
import { ouvrirReseau } from "./kit/postgres/reseau-de-test.ts";
import { enregistrerSante } from "./sante.ts";

test("CONV-7-04 a database that takes everything and answers nothing is told, and not waited for", {
  timeout: 30_000,
}, async () => {
  const base = await creerBaseDeTest();
  const reseau = await ouvrirReseau(base.url);
  const pool = ouvrirPool(reseau.url, 1, true);
  const serveur = Fastify();
  enregistrerSante(serveur, pool);
  const sante = async () => {
    const { statusCode, body } = await serveur.inject("/sante");
    return { statut: statusCode, corps: JSON.parse(body) };
  };
  try {
    assert.deepEqual(await sante(), { statut: 200, corps: { etat: "pret", base: true } });
    reseau.avaler(true);
    assert.deepEqual(await sante(), { statut: 503, corps: { etat: "degrade", base: false } });
  } finally {
    await reseau.fermer();
    await pool.end();
    await serveur.close();
    await base.fermer();
  }
});
