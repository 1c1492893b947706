import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { Client } from "pg";
import { adresse } from "./adresse.ts";
import { dossierEphemere } from "./essais/processus.ts";
import { migrer } from "./migrations.ts";
import { creerBase, creerRoles, ROLE_MIGRATEUR } from "./roles.ts";
import { ouvrirServeurEmbarque, type ServeurEmbarque } from "./serveur-embarque.ts";

describe("migrations et rôles", { timeout: 60_000 }, () => {
  const { dossier, effacer } = dossierEphemere();
  let serveur: ServeurEmbarque;
  let fichiers: string;
  let base = 0;
  const ecrire = (nom: string, sql: string) => writeFileSync(join(fichiers, nom), sql);
  const url = (role?: string) => serveur.url(`essai${base}`, role);
  const appliquer = () => migrer(url(ROLE_MIGRATEUR), fichiers);

  async function sql(texte: string, role?: string): Promise<unknown[][]> {
    const client = new Client({ connectionString: url(role) });
    await client.connect();
    try {
      return (await client.query({ text: texte, rowMode: "array" })).rows;
    } finally {
      await client.end();
    }
  }

  before(async () => {
    serveur = await ouvrirServeurEmbarque({ dossier, sansFsync: true });
  });
  after(async () => {
    await serveur.fermer();
    await effacer();
  });
  beforeEach(async () => {
    fichiers = mkdtempSync(join(tmpdir(), "maillage-migrations-"));
    base++;
    const client = new Client({ connectionString: serveur.url("postgres", "postgres") });
    await client.connect();
    await creerBase(client, `essai${base}`);
    await client.end();
    ecrire("0001-table.sql", "CREATE SCHEMA a; CREATE TABLE a.t (n int);\r\n");
    ecrire("0002-droits.sql", "GRANT USAGE ON SCHEMA a TO maillage_application;");
    ecrire("0003-droits.sql", "GRANT SELECT, INSERT ON a.t TO maillage_application;");
  });
  afterEach(() => rmSync(fichiers, { recursive: true }));

  test("applies each file once, in order, as the owner", async () => {
    assert.deepEqual(await appliquer(), ["0001-table.sql", "0002-droits.sql", "0003-droits.sql"]);
    assert.deepEqual(await appliquer(), []);
    ecrire("0004-suite.sql", "CREATE TABLE a.u ();");
    assert.deepEqual(await appliquer(), ["0004-suite.sql"]);
    const proprietaires = "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'a'";
    assert.deepEqual(await sql(proprietaires), [["maillage_proprietaire"]]);
  });

  test("processes starting together apply each file once between them", async () => {
    const faites = await Promise.all([appliquer(), appliquer(), appliquer()]);
    assert.equal(faites.flat().length, 3);
  });

  test("an empty folder is up to date", async () => {
    for (const nom of ["0001-table.sql", "0002-droits.sql", "0003-droits.sql"])
      rmSync(join(fichiers, nom));
    assert.deepEqual(await appliquer(), []);
  });

  test("refuses an applied file that changed, but not its line endings", async () => {
    await appliquer();
    ecrire("0001-table.sql", "CREATE SCHEMA a; CREATE TABLE a.t (n int);\n");
    assert.deepEqual(await appliquer(), []);
    ecrire("0001-table.sql", "CREATE SCHEMA a; CREATE TABLE a.t (n bigint);\n");
    await assert.rejects(appliquer(), /« 0001-table\.sql » a été modifiée/);
  });

  test("refuses a missing file, accepts the later ones of a newer version", async () => {
    ecrire("0004-suite.sql", "SELECT 1");
    await appliquer();
    rmSync(join(fichiers, "0004-suite.sql"));
    assert.deepEqual(await appliquer(), []);
    rmSync(join(fichiers, "0002-droits.sql"));
    await assert.rejects(appliquer(), /« 0002-droits\.sql ».*a disparu/);
  });

  test("refuses a file numbered before an applied one, a bad name, a number used twice", async () => {
    ecrire("0005-fin.sql", "SELECT 1");
    await appliquer();
    ecrire("0004-oubli.sql", "SELECT 1");
    await assert.rejects(appliquer(), /« 0004-oubli\.sql » arrive après « 0005-fin\.sql »/);
    ecrire("0005-deux.sql", "SELECT 1");
    await assert.rejects(appliquer(), /deux fichiers portent le même numéro/);
    rmSync(join(fichiers, "0005-deux.sql"));
    ecrire("6-nom.sql", "SELECT 1");
    await assert.rejects(appliquer(), /de la forme 0001-nom-court\.sql/);
  });

  test("a failed file leaves nothing behind it and says where", async () => {
    ecrire("0004-faute.sql", "CREATE TABLE a.v (n int);\nCREATE TABLE a.w (n inconnu);");
    await assert.rejects(appliquer(), /« 0004-faute\.sql » a échoué, ligne 2 : type "inconnu"/);
    assert.deepEqual(await sql("SELECT to_regclass('a.v')", "postgres"), [[null]]);
    ecrire("0004-faute.sql", "CREATE TABLE a.v (n int);");
    assert.deepEqual(await appliquer(), ["0004-faute.sql"]);
  });

  test("the application may do what migrations grant and nothing else", async () => {
    await appliquer();
    await sql("INSERT INTO a.t VALUES (1)");
    assert.deepEqual(await sql("SELECT n FROM a.t"), [[1]]);
    for (const refuse of [
      "UPDATE a.t SET n = 2",
      "DELETE FROM a.t",
      "TRUNCATE a.t",
      "DROP TABLE a.t",
      "ALTER TABLE a.t ADD m int",
      "CREATE TABLE a.v ()",
      "CREATE TABLE public.v ()",
      "CREATE TEMP TABLE v ()",
      "CREATE SCHEMA b",
      "UPDATE public.migration SET empreinte = ''",
      "SET ROLE maillage_proprietaire",
      "COPY a.t TO PROGRAM 'true'",
    ])
      await assert.rejects(sql(refuse), { code: "42501" }, refuse);
  });

  test("creating the roles again, from several processes, changes nothing", async () => {
    const superutilisateur = serveur.url("postgres", "postgres");
    assert.equal(adresse("/p", "b", "r"), "postgresql://r@/b?host=%2Fp");
    await Promise.all([1, 2, 3].map(() => creerRoles(superutilisateur)));
    const roles = await sql(
      "SELECT rolname, rolcanlogin FROM pg_roles WHERE rolname ~ '^maillage' ORDER BY 1",
    );
    assert.deepEqual(roles, [
      ["maillage_application", true],
      ["maillage_migrateur", true],
      ["maillage_proprietaire", false],
    ]);
  });
});
