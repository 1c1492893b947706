import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { type BaseDeTest, creerBaseDeTest } from "../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { ouvrirParametres } from "../parametres/index.ts";
import { VALEURS_INITIALES } from "../parametres/regles/valeurs-initiales.ts";
import { REGISTRE } from "./regles/registre.ts";
import { SANS_PERSONNE, TABLES } from "./regles/tables.ts";

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

const lire = async (requete: string): Promise<string[]> =>
  (await pool.query<{ nom: string }>(requete)).rows.map(({ nom }) => nom);
const DU_REGISTRE: readonly string[] = REGISTRE.flatMap(({ tables }) => tables);

test("CONV-5-19 every table of every schema belongs to one family of the register, or is about nobody: none is forgotten, none is twice", async () => {
  const tables = await lire(
    `select n.nspname || '.' || c.relname as nom from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|information_schema$)' order by 1`,
  );
  assert.ok(tables.length > 100);
  assert.deepEqual([...DU_REGISTRE, ...SANS_PERSONNE].toSorted(), tables);
  // Whatever is about a person of the register goes with the record, passes, or proves that their rights were answered.
  const colonnes = await lire(
    `select table_schema || '.' || table_name as nom from information_schema.columns
     where column_name = 'usager_id' and table_name !~ '^trace_' and table_schema || '.' || table_name not in
       (select schemaname || '.' || viewname from pg_views) order by 1`,
  );
  const tenues: readonly string[] = [
    ...[...TABLES.dossiers, ...TABLES.transit, ...TABLES.journal],
    ...TABLES.droits,
  ];
  assert.deepEqual(
    colonnes.filter((nom) => !tenues.includes(nom)),
    [],
  );
});

test("CONV-5-18 what the register calls the record is what the database erases with it, whole", async () => {
  const { rows } = await pool.query<{ source: string }>(
    "select prosrc as source from pg_proc where oid = 'conservation.pieces'::regproc",
  );
  const pieces = [...(rows[0]?.source ?? "").matchAll(/\(\d+, '([a-z_.]+)'/g)].map(
    ([, nom]) => nom,
  );
  const suivies = ["conservation.archive", "conservation.a_verifier"];
  assert.deepEqual(
    [...pieces, ...suivies].toSorted(),
    [...TABLES.dossiers, ...TABLES.droits].toSorted(),
  );
});

test("CONV-5-19 every family has its purpose, its basis, its recipients and, for each rule, a duration in force with its source", async () => {
  const parametres = ouvrirParametres(pool);
  assert.equal(new Set(REGISTRE.map(({ code }) => code)).size, REGISTRE.length);
  for (const { tables, regles, ...dits } of REGISTRE) {
    assert.ok(tables.length > 0, dits.code);
    for (const [champ, texte] of Object.entries(dits)) assert.notEqual(texte, "", champ);
    for (const regle of regles) {
      assert.match(regle.source, /art\. |Aucun texte\u202f: .* à confirmer/, regle.code);
      if ("fixe" in regle.duree) continue;
      assert.match(regle.duree.parametre, /_(?:ans|mois|jours)$|\.mois$/);
      assert.ok((await parametres.nombre(regle.duree.parametre, "2026-12-01")) > 0, regle.code);
    }
  }
});

test("CONV-5-18 the durations that the database goes by are those that the register tells", async () => {
  const { rows } = await pool.query(
    "select nom, valeur from conservation.duree_initiale order by nom",
  );
  assert.ok(rows.length >= 6);
  for (const { nom, valeur } of rows)
    assert.equal(VALEURS_INITIALES.find((initiale) => initiale.nom === nom)?.valeur, valeur, nom);
  const dits = REGISTRE.flatMap(({ regles }) =>
    regles.flatMap(({ duree, geste }) =>
      "parametre" in duree && geste !== "tri" ? [duree.parametre] : [],
    ),
  ).filter((nom) => !nom.startsWith("webhooks"));
  assert.deepEqual(
    [...new Set(dits)].toSorted(),
    rows.map(({ nom }) => nom),
  );
});
