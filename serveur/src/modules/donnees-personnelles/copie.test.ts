import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { SECRET_ESSAI } from "../../essais/plateforme.ts";
import { territoireDemo } from "../../essais/territoire-demo.ts";
import { deriverTrousseau } from "../../kit/crypto/trousseau.ts";
import { type BaseDeTest, creerBaseDeTest } from "../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { lireCopie } from "./depot/copie.ts";
import { ETATS_EXERCICE } from "./regles/suites.ts";
import { HORS_DE_LA_COPIE, SCHEMAS_SANS_PERSONNE, TABLES_DE_LA_PERSONNE } from "./regles/tables.ts";

let base: BaseDeTest;
let pool: pg.Pool;
before(async () => {
  base = await creerBaseDeTest(territoireDemo(deriverTrousseau(SECRET_ESSAI)));
  // What no role of the service reads is looked into too.
  pool = ouvrirPool(base.urlMigrateur, 2);
});
after(async () => {
  await pool.end();
  await base.fermer();
});

const copiees = new Set(TABLES_DE_LA_PERSONNE.map(({ table }) => table));
const classees = new Set([...copiees, ...Object.keys(HORS_DE_LA_COPIE)]);

async function lireTables(): Promise<readonly string[]> {
  const { rows } = await pool.query<{ nom: string }>(
    `select format('%I.%I', n.nspname, c.relname) as nom
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition
       and n.nspname !~ '^(pg_|information_schema$|graphile_worker$)' order by 1`,
  );
  return rows.map(({ nom }) => nom);
}

test("CONV-5-15 every table is read for a copy, or said to name nobody: a new one that nobody thought of is found here", async () => {
  const tables = await lireTables();
  assert.ok(tables.length > 90);
  const sansClasse = tables.filter(
    (nom) => !classees.has(nom) && !SCHEMAS_SANS_PERSONNE.includes(nom.split(".")[0] ?? ""),
  );
  const inutiles = [...classees].filter((nom) => !tables.includes(nom));
  assert.deepEqual([sansClasse, inutiles], [[], []]);
});

test("CONV-5-15 no table that has a person's identifier, under whatever name, nor one that depends on such a table, is left out of a copy", async () => {
  const { rows: nommees } = await pool.query<{ nom: string }>(
    `select distinct table_schema || '.' || table_name as nom from information_schema.columns c
     join pg_class p on p.oid = format('%I.%I', table_schema, table_name)::regclass
     where column_name ~ 'usager|personne(_id)?$|beneficiaire' and p.relkind in ('r', 'p') and not p.relispartition
       and table_schema !~ '^(pg_|information_schema$)' and column_name !~ '^(nombre|categories)_'`,
  );
  const { rows: dependantes } = await pool.query<{ nom: string }>(
    `select distinct conrelid::regclass::text as nom from pg_constraint
     where contype = 'f' and confrelid::regclass::text = any($1)`,
    [[...copiees]],
  );
  const porteuses: string[] = [];
  for (const nom of await lireTables()) {
    const { rows } = await pool.query<{ porte: boolean }>(
      `select exists (select from ${nom} t,
         lateral regexp_matches(t::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') m
         where m[1]::uuid in (select id from usagers.usager)) as porte`,
    );
    if (rows[0]?.porte) porteuses.push(nom);
  }
  assert.ok(porteuses.length > 12 && nommees.length > 15 && dependantes.length > 3);
  const aClasser = [...porteuses, ...[...nommees, ...dependantes].map(({ nom }) => nom)];
  assert.deepEqual(
    aClasser.filter((nom) => !classees.has(nom)),
    [],
  );
});

test("CONV-5-15 a copy holds each line that the platform stores of a person, and no line of anybody else", async () => {
  const { rows: riches } = await pool.query<{ id: string }>(
    `select u.id from usagers.usager u
     where exists (select from accompagnement.prescription p
         join accompagnement.suite_prescription on prescription_id = p.id where p.usager_id = u.id)
       and exists (select from diagnostic.exploration e where e.usager_id = u.id)
       and exists (select from contrat_engagement.contrat c where c.usager_id = u.id) order by id limit 3`,
  );
  assert.equal(riches.length, 3);
  for (const { id } of riches) {
    const lues = await lireCopie(pool, id);
    let nombre = 0;
    for (const { table, lignes } of lues) {
      const colonne = table.table === "usagers.usager" ? "id" : "usager_id";
      const { rows } = await pool.query<{ n: number }>(
        `select count(*)::int as n from ${table.table} t where to_jsonb(t) ->> $1 = $2`,
        [colonne, id],
      );
      if ((rows[0]?.n ?? 0) > 0) assert.equal(lignes.length, rows[0]?.n, table.table);
      nombre += lignes.length;
      const autrui = lignes.filter((ligne) => (ligne.usager_id ?? id) !== id);
      assert.deepEqual(autrui, [], table.table);
      for (const ligne of lignes) {
        for (const nom of table.sans) assert.ok(!(nom in ligne), `${table.table} ${nom}`);
      }
    }
    assert.ok(nombre > 10, String(nombre));
    const suites = lues.find(({ table }) => table.table === "accompagnement.suite_prescription");
    assert.ok((suites?.lignes.length ?? 0) > 0, "what depends on a prescription");
  }
});

test("CONV-5-16 the demonstration has a request at each stage, its letters and their proofs, one prolonged and one late", async () => {
  const { rows } = await pool.query<{
    etat: string;
    droit: string;
    prolongee: boolean;
    tard: boolean;
    envois: number;
  }>(
    `select etat, droit, echeance > echeance_initiale as prolongee, etat <> 'REPONDUE' and echeance < current_date as tard,
       (select count(*)::int from donnees_personnelles.envoi e where e.demande_id = d.id) as envois
     from donnees_personnelles.demande d order by recue_le`,
  );
  assert.equal(rows.length, 6);
  assert.deepEqual(new Set(rows.map(({ etat }) => etat)), new Set(ETATS_EXERCICE));
  assert.deepEqual(
    rows.filter(({ prolongee }) => prolongee).map(({ droit, envois }) => [droit, envois]),
    [["acces", 1]],
  );
  assert.deepEqual(
    rows.filter(({ tard }) => tard).map(({ droit }) => droit),
    ["limitation"],
  );
  assert.equal(rows.find(({ droit }) => droit === "opposition")?.envois, 1);
});
