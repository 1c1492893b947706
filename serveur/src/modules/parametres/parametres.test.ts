import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { inserer } from "../../essais/inserer.ts";
import { type BaseDeTest, creerBaseDeTest } from "../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { lireTextes, ouvrirParametres } from "./index.ts";
import { citationsInconnues } from "./regles/citations.ts";
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

test("B1-10 the decrees of the law are registered with their dates, and no parameter of the law cites another text", async () => {
  const textes = await lireTextes(pool);
  const dates = new Map(textes.map(({ reference, du }) => [reference, du]));
  assert.deepEqual(
    ["décret 2024-1242", "décret 2024-1244", "décret 2024-1268", "décret 2025-478"].map((t) =>
      dates.get(t),
    ),
    ["2024-12-30", "2024-12-30", "2024-12-31", "2025-05-30"],
  );
  const references = new Set(dates.keys());
  for (const { nom, source } of VALEURS_INITIALES) {
    assert.deepEqual(citationsInconnues(source, references), [], nom);
  }
  const citant = (reference: string) => textes.find((t) => t.reference === reference)?.parametres;
  assert.deepEqual(citant("décret 2024-1244"), ["contrat.stock"]);
  await ecrire("2028-01-01", null, 48, "décret 2024-1268, lu à l’essai");
  const apres = await lireTextes(pool);
  assert.deepEqual(apres.find((t) => t.reference === "décret 2024-1268")?.parametres, [
    "jeton_usager.duree_heures",
  ]);
});

test("B1-10 a source of the law that names no registered text is caught, unless it says « à confirmer »", () => {
  const references = new Set(["C. trav.", "arrêté du 6 août 2025"]);
  const cas: [string, readonly string[]][] = [
    ["C. trav. L5411-6 II", []],
    ["CNE du 16 juillet 2025, arrêté du 6 août 2025", ["CNE du 16 juillet 2025"]],
    ["décret 2099-1 ; C. trav. R5312-44", ["décret 2099-1"]],
    ["arrêté du 6 août", ["arrêté du 6 août"]],
    ["R5312-42-1 VI", ["R5312-42-1 VI"]],
    ["décret 2099-1, à confirmer", []],
    ["annexe 1, art. 4", []],
    ["aucun seuil écrit", []],
  ];
  for (const [source, attendues] of cas) {
    assert.deepEqual(citationsInconnues(source, references), attendues, source);
  }
});
