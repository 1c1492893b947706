import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as attendre } from "node:timers/promises";
import { couperLaBase } from "../../essais/couper-la-base.ts";
import { horlogeReglable } from "../horloge.ts";
import { type BaseDeTest, creerBaseDeTest } from "../postgres/base-de-test.ts";
import { ouvrirPool } from "../postgres/pool.ts";
import { ajouterTravaux } from "./ajouter-travaux.ts";
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

test("a database gone while jobs are under way ends neither the process nor the jobs: they are done once it is back", async () => {
  const pool = ouvrirPool(base.url, 2);
  const appels: Record<string, number> = { reussit: 0, echoue: 0 };
  const commences = Promise.withResolvers<void>();
  const coupee = Promise.withResolvers<void>();
  const refaits = Promise.withResolvers<void>();
  const tache = (nom: string, finir: () => void) => async () => {
    appels[nom] = (appels[nom] ?? 0) + 1;
    const total = Object.values(appels).reduce((somme, n) => somme + n);
    if (total === 2) commences.resolve();
    if (total === 4) refaits.resolve();
    await coupee.promise;
    if (appels[nom] === 1) finir();
  };
  const taches = {
    reussit: tache("reussit", () => {}),
    echoue: tache("echoue", () => {
      throw new Error("panne");
    }),
  };
  const travaux = ouvrirTravaux({
    ...{ urlBase: base.url, horloge, taches, periodiques: [] },
    avertir: () => {},
  });
  await travaux.demarrer();
  const client = await pool.connect();
  for (const nom of ["reussit", "echoue"]) await ajouterTravaux(client, nom, [{}], 3);
  client.release();
  await commences.promise;
  const retablir = await couperLaBase({ pool, base });
  coupee.resolve();
  // The jobs end now, and the library fails to say so.
  await attendre(200);
  await retablir();
  await refaits.promise;
  await travaux.arreter();
  await pool.end();
  assert.deepEqual(appels, { reussit: 2, echoue: 2 });
});
