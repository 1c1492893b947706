import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { inserer } from "../../essais/inserer.ts";
import { type BaseDeTest, creerBaseDeTest } from "../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { ouvrirParametres } from "./index.ts";
import { VALEURS_INITIALES } from "./regles/valeurs-initiales.ts";

let base: BaseDeTest;
let pool: pg.Pool;
before(async () => {
  base = await creerBaseDeTest();
  pool = ouvrirPool(base.url, 2);
});
after(async () => {
  await pool.end();
  await base.fermer();
});

const ecrire = (debut: string, fin: string | null, valeur: unknown, source = "décision d’essai") =>
  inserer(pool, "parametres.parametre", {
    nom: "jeton_usager.duree_heures",
    debut,
    fin,
    valeur: JSON.stringify(valeur),
    source,
    auteur: "essai",
  });

test("a recorded value wins over the initial one in its period, and only there", async () => {
  await ecrire("2026-02-01", "2026-02-28", 12);
  await ecrire("2026-02-10", null, 6);
  const parametres = ouvrirParametres(pool);
  const jours = ["2026-01-31", "2026-02-01", "2026-02-09", "2026-02-10", "2026-03-01"];
  const valeurs = jours.map((jour) => parametres.nombre("jeton_usager.duree_heures", jour));
  assert.deepEqual(await Promise.all(valeurs), [24, 12, 12, 6, 6]);
});

test("an unknown parameter, or a day before any value, is an error and not a guess", async () => {
  const parametres = ouvrirParametres(pool);
  await assert.rejects(parametres.nombre("inconnu", "2026-01-01"), /Aucun paramètre/);
  await assert.rejects(parametres.nombre("traces.mois", "2024-12-31"), /Aucun paramètre/);
});

test("every value has its source, in the code as in the database", async () => {
  for (const { nom, source } of VALEURS_INITIALES) assert.notEqual(source, "", nom);
  await assert.rejects(ecrire("2027-01-01", null, 1, ""), { code: "23514" });
  await assert.rejects(ecrire("2027-01-01", "2026-01-01", 1), { code: "23514" });
});
