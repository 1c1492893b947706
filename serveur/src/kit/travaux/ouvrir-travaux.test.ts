import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { horlogeReglable } from "../horloge.ts";
import { type BaseDeTest, creerBaseDeTest } from "../postgres/base-de-test.ts";
import { ouvrirPool } from "../postgres/pool.ts";
import { ouvrirTravaux } from "./ouvrir-travaux.ts";

let base: BaseDeTest;
before(async () => {
  base = await creerBaseDeTest();
});
after(() => base.fermer());

const horloge = horlogeReglable("2026-03-10T09:00:00Z");

test("jobs stopped while they start leave no connection behind", async () => {
  const travaux = ouvrirTravaux({
    urlBase: base.url,
    horloge,
    taches: {},
    periodiques: [],
    avertir: assert.fail,
  });
  const demarrage = travaux.demarrer();
  await travaux.arreter();
  await demarrage;
  await travaux.demarrer();
  const pool = ouvrirPool(base.url, 1);
  const { rows } = await pool.query(
    `select count(*) from pg_stat_activity
     where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  await pool.end();
  assert.deepEqual(rows, [{ count: 0 }]);
});

test("what keeps jobs from starting is said, without what it was about", async () => {
  const dit: string[] = [];
  const travaux = ouvrirTravaux({
    urlBase: base.url.replace("maillage_application", "inconnue"),
    horloge,
    taches: {},
    periodiques: [],
    avertir: (texte) => dit.push(texte),
  });
  await travaux.demarrer();
  await travaux.arreter();
  assert.equal(dit.length, 1);
  assert.match(dit[0] ?? "", /^Les travaux ne démarrent pas : \w{5}/);
});
