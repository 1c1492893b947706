import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import pg from "pg";
import { creerSignataire } from "../../kit/crypto/signature-document.ts";
import { ajouterJours, ajouterMois } from "../../kit/delais.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { type BaseDeTest, creerBaseDeTest } from "../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { effacerTraces, scellerJournal, verifierSceaux } from "./index.ts";

const signataire = creerSignataire(randomBytes(32));
const LE = new Date("2026-03-02T09:00:00.000Z");
let base: BaseDeTest;
let pool: pg.Pool;
/** Who owns the tables: nothing in the database stops it. */
let proprietaire: pg.Client;
before(async () => {
  base = await creerBaseDeTest();
  pool = ouvrirPool(base.url, 4);
  proprietaire = new pg.Client({ connectionString: base.urlMigrateur });
  await proprietaire.connect();
  await proprietaire.query("set role maillage_proprietaire");
});
after(async () => {
  await proprietaire.end();
  await pool.end();
  await base.fermer();
});
beforeEach(async () => {
  await proprietaire.query(
    "truncate journal.trace, journal.evenement, journal.sceau, journal.ligne_effacee",
  );
  for (const registre of ["trace", "evenement"]) {
    await proprietaire.query(`alter sequence journal.rang_${registre} restart`);
  }
});
const ecrireTraces = (combien: number) =>
  pool.query(
    `insert into journal.trace (canal, capacite, finalite, acte, issue, correlation)
     select 'api', 'application', 'PARCOURS', 'essai', 'accordee', 'c' || n from generate_series(1, $1) n`,
    [combien],
  );
const ecrireEvenement = (client: pg.Pool | pg.PoolClient) =>
  client.query(
    `insert into journal.evenement (sujet_type, sujet_id, genre, auteur, capacite)
     values ('essai', 'un', 'essai.ecrit', 'essai', 'systeme')`,
  );
const sceller = () => scellerJournal(pool, signataire, LE);
async function constater(cle = signataire.clePublique) {
  const constats = await verifierSceaux(pool, cle);
  return {
    defauts: constats.flatMap(({ defauts }) => defauts),
    lignes: constats.map(({ lignes }) => lignes),
    effacees: constats.map(({ effacees }) => effacees),
    enAttente: constats.map(({ enAttente }) => enAttente),
    sceaux: constats.map(({ sceaux }) => sceaux),
    temoins: constats[0]?.temoins ?? new Set<string>(),
    dernier: constats[0]?.dernier?.temoin ?? "",
  };
}
const premiere = (registre: string) =>
  `ctid = (select ctid from journal.${registre} order by rang limit 1)`;

test("CONV-5-13 lines sealed and left alone are intact, those of both records, and what came since waits for its seal", async () => {
  await ecrireTraces(10_003);
  await ecrireEvenement(pool);
  await sceller();
  await ecrireTraces(2);
  let lu = await constater();
  assert.deepEqual([lu.defauts, lu.lignes, lu.enAttente], [[], [10_003, 1], [2, 0]]);
  assert.ok((lu.sceaux[0] ?? 0) >= 2, "a seal holds ten thousand lines at most");
  const avant = lu.sceaux;
  await sceller();
  await sceller();
  lu = await constater();
  assert.deepEqual([lu.defauts, lu.lignes, lu.enAttente], [[], [10_005, 1], [0, 0]]);
  assert.deepEqual(lu.sceaux, [(avant[0] ?? 0) + 1, 1]);
});

test("CONV-5-13 whichever column of a sealed line is changed, even by the owner of the tables, it is found", async () => {
  const valeurs: Record<string, string> = {
    "timestamp with time zone": "le + interval '1 microsecond'",
    uuid: "gen_random_uuid()",
    jsonb: `'{"autre": 1}'`,
    integer: "7",
    bigint: "rang + 1000",
    text: "'autre'",
  };
  for (const registre of ["trace", "evenement"]) {
    await (registre === "trace" ? ecrireTraces(3) : ecrireEvenement(pool));
    await sceller();
    const { rows } = await pool.query<{ nom: string; type: string }>(
      `select column_name as nom, data_type as type from information_schema.columns
       where table_schema = 'journal' and table_name = $1`,
      [registre],
    );
    assert.ok(rows.length > 10);
    for (const { nom, type } of rows) {
      const { rows: lues } = await pool.query(
        `select ${nom}::text as valeur, rang from journal.${registre} order by rang limit 1`,
      );
      await proprietaire.query(
        `update journal.${registre} set ${nom} = ${valeurs[type]} where ${premiere(registre)}`,
      );
      const { defauts } = await constater();
      assert.equal(defauts.length, 1, `${registre}.${nom}`);
      assert.match(defauts[0] ?? "", /^Les lignes de rang \d+ à \d+ ou leur sceau, n° 1, ont été/);
      const rang = nom === "rang" ? lues[0].rang + 1000 : lues[0].rang;
      await proprietaire.query(
        `update journal.${registre} set ${nom} = $1::text::${type} where rang = $2`,
        [lues[0].valeur, rang],
      );
      assert.deepEqual((await constater()).defauts, [], `${registre}.${nom}, put back`);
    }
  }
});

test("CONV-5-13 a sealed line taken away, or one slipped in among them, is found", async () => {
  await ecrireTraces(3);
  await sceller();
  await proprietaire.query(`delete from journal.trace where ${premiere("trace")}`);
  assert.match((await constater()).defauts.join(), /\(3 lignes scellées, 2 trouvées\)/);
  await ecrireTraces(3);
  await sceller();
  // Even by the application, which may add lines: never to what is sealed.
  await pool.query(
    `insert into journal.trace (canal, capacite, finalite, acte, issue, correlation, rang)
     select 'api', 'application', 'PARCOURS', 'essai', 'accordee', 'glissee', max(rang) from journal.trace`,
  );
  assert.match((await constater()).defauts.join(), /n° 2, .*\(3 lignes scellées, 4 trouvées\)/);
});

test("CONV-5-13 a seal taken away, remade without the key or moved is found; the end taken away, by whoever kept a witness", async () => {
  for (let lot = 0; lot < 3; lot++) {
    await ecrireTraces(2);
    await sceller();
  }
  const { dernier, temoins } = await constater();
  assert.ok(temoins.has(dernier));
  const autre = creerSignataire(randomBytes(32));
  assert.equal((await constater(autre.clePublique)).defauts.length, 3);

  await proprietaire.query("delete from journal.sceau where registre = 'trace' and numero = 3");
  await proprietaire.query(
    "delete from journal.trace where rang > (select max(jusqua) from journal.sceau)",
  );
  const sansFin = await constater();
  assert.deepEqual(sansFin.defauts, []);
  assert.ok(!sansFin.temoins.has(dernier), "what was kept tells of it");

  await proprietaire.query(
    "delete from journal.trace where rang = (select max(rang) from journal.trace)",
  );
  await proprietaire.query("delete from journal.sceau where registre = 'trace' and numero = 2");
  await scellerJournal(pool, autre, LE);
  assert.equal((await constater()).defauts.length, 1, "another key's seal is not ours");

  await proprietaire.query("delete from journal.sceau where numero = 1");
  assert.match(
    (await constater()).defauts.join(),
    /Le sceau n° 2 ne suit pas le précédent : il manque le n° 1/,
  );
  for (const ordre of ["update journal.sceau set lignes = 0", "delete from journal.sceau"]) {
    await assert.rejects(pool.query(ordre), { code: "42501" });
  }
});

test("CONV-5-13 a line whose writing ends after those that follow it is sealed with them", async () => {
  const lent = await pool.connect();
  await lent.query("begin");
  await ecrireEvenement(lent);
  await ecrireEvenement(pool);
  const scellement = sceller();
  const { rows } = await pool.query("select from journal.sceau");
  assert.equal(rows.length, 0);
  await lent.query("commit");
  lent.release();
  await scellement;
  const { defauts, lignes, enAttente } = await constater();
  assert.deepEqual([defauts, lignes[1], enAttente[1]], [[], 2, 0]);
});

test("CONV-5-18 CONV-5-13 accesses are erased six months after, lot by lot, and their seals still tell that nothing else was", async () => {
  const jour = jourCivil(new Date());
  const ecrireAu = (le: string, combien: number) =>
    pool.query(
      `insert into journal.trace (le, canal, capacite, finalite, acte, issue, correlation)
       select $1, 'api', 'application', 'PARCOURS', 'essai', 'accordee', gen_random_uuid()::text from generate_series(1, $2)`,
      [`${le}T12:00:00Z`, combien],
    );
  const scellerAu = (le: string) => scellerJournal(pool, signataire, new Date(`${le}T13:00:00Z`));
  const terme = ajouterMois(jour, -6);
  const vieux = ajouterJours(terme, -40);
  await ecrireAu(vieux, 3);
  await scellerAu(vieux);
  // A lot on both sides of the term, as when sealing was stopped; and lines that no seal covers yet.
  await ecrireAu(terme, 4);
  await ecrireAu(ajouterJours(terme, 4), 2);
  await scellerAu(jour);
  await ecrireAu(vieux, 1);
  await ecrireAu(jour, 1);
  await effacerTraces(pool, "9999-12-31");
  const { rows } = await pool.query(
    "select distinct le::date::text as le from journal.trace order by 1",
  );
  assert.deepEqual(rows, [{ le: ajouterJours(terme, 4) }, { le: jour }]);
  const lu = await constater();
  assert.deepEqual([lu.defauts, lu.lignes[0], lu.effacees[0]], [[], 9, 7]);
  await scellerAu(jour);
  assert.deepEqual((await constater()).defauts, []);
  // The lot wholly erased keeps its seal alone.
  const { rows: restes } = await pool.query("select count(*)::int as n from journal.ligne_effacee");
  assert.deepEqual(restes, [{ n: 5 }]);

  await proprietaire.query(
    "update journal.sceau set efface_le = scelle_le::date + 60 where efface_le is not null",
  );
  assert.match(
    (await constater()).defauts.join(),
    /du sceau n° 1, ont été effacées avant leur terme/,
  );
  await proprietaire.query("update journal.sceau set efface_le = $1 where efface_le is not null", [
    jour,
  ]);
  await proprietaire.query(`delete from journal.trace where ${premiere("trace")}`);
  assert.match((await constater()).defauts.join(), /\(6 lignes scellées, 5 trouvées\)/);
});
