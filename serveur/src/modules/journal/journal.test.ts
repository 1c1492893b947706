import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { after, before, test } from "node:test";
import { appeler, CHEMINS, ENTETES_AGENT, obtenirJetonUsager } from "../../essais/appels.ts";
import { SECRET_ESSAI } from "../../essais/plateforme.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { unUsager } from "../../essais/usagers.ts";
import { creerSignataire } from "../../kit/crypto/signature-document.ts";
import { deriverTrousseau } from "../../kit/crypto/trousseau.ts";
import { ouvrirPartitions, verifierSceaux } from "./index.ts";

let s: Situation;
const sortieLogs = new PassThrough();
const logs: string[] = [];
sortieLogs.on("data", (morceau) => logs.push(String(morceau)));
before(async () => {
  s = await ouvrirSituation({ journaliser: sortieLogs });
});
after(() => s.fermer());

test("CONV-7-05 a line says who, for what purpose, on whom, with which outcome", async () => {
  const usager = await unUsager(s.pool);
  const entetes = { ...ENTETES_AGENT, "x-correlation-id": "suivi-1" };
  const corps = { nir: usager.nir, dateNaissance: usager.dateNaissance };
  await appeler(s.url + CHEMINS.parNir, { jeton: s.jeton, corps, entetes });
  const { rows } = await s.pool.query("select * from journal.trace where correlation = 'suivi-1'");
  assert.equal(rows.length, 1);
  const { le, rang, ...ligne } = rows[0];
  assert.ok(le instanceof Date && rang > 0);
  assert.deepEqual(ligne, {
    canal: "api",
    organisation_id: s.departement.id,
    application_id: s.application.id,
    agent_id: null,
    agent: "cleroux62 LEROUX CAMILLE",
    capacite: "application",
    finalite: "PARCOURS",
    acte: "rechercher-usager",
    usager_id: usager.id,
    issue: "accordee",
    motif: null,
    objet: null,
    correlation: "suivi-1",
  });
});

test("CONV-7-05 every kind of refusal leaves exactly one line before its answer", async () => {
  const corps = { nir: "2850599999001", dateNaissance: "1985-05-14" };
  const adresse = s.url + CHEMINS.parNir;
  const cas = {
    JETON_INVALIDE: await appeler(adresse, { corps, jeton: "faux" }),
    AGENT_ABSENT: await appeler(adresse, { corps, jeton: s.jeton, entetes: {} }),
    ENTREE_INVALIDE: await appeler(adresse, { corps: "{", jeton: s.jeton }),
    JETON_USAGER_INVALIDE: await appeler(s.url + CHEMINS.statut, { jeton: s.jeton }),
    SCOPE_ABSENT: await appeler(s.url + CHEMINS.certifie, { corps: {}, jeton: s.jeton }),
  };
  for (const [motif, sortie] of Object.entries(cas)) {
    const traces = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
    assert.deepEqual(
      traces.map((trace) => [trace.issue, trace.motif]),
      [["refusee", motif]],
    );
  }
});

test("the application role can neither change nor erase a line of either record", async () => {
  for (const table of ["journal.trace", "journal.evenement"]) {
    for (const ordre of [
      `update ${table} set organisation_id = null`,
      `delete from ${table}`,
      `truncate ${table}`,
      `drop table ${table}`,
    ]) {
      await assert.rejects(s.pool.query(ordre), { code: "42501" }, ordre);
    }
  }
  const { rows } = await s.pool.query<{ nom: string }>(
    "select relname as nom from pg_class where relnamespace = 'journal'::regnamespace and relispartition and relkind = 'r'",
  );
  assert.ok(rows.length > 1);
  for (const { nom } of rows) {
    await assert.rejects(s.pool.query(`delete from journal."${nom}"`), { code: "42501" });
    await assert.rejects(s.pool.query(`update journal."${nom}" set acte = ''`), { code: "42501" });
  }
});

test("no NIR, name, number nor token in application logs or in the journal", async () => {
  const usager = await unUsager(s.pool, { nom: "ZYXWVUT" });
  const corps = { nir: usager.nir, dateNaissance: usager.dateNaissance };
  const jetonUsager = await obtenirJetonUsager(s.url, s.jeton, usager);
  await appeler(s.url + CHEMINS.informations, { jeton: s.jeton, usager: jetonUsager });
  await appeler(s.url + CHEMINS.parNir, { jeton: s.jeton, corps: `{"nir":"${usager.nir}"` });
  await appeler(s.url + CHEMINS.parNir, {
    jeton: s.jeton,
    corps: { ...corps, nir: `${usager.nir}9` },
  });
  await s.pool.query("update usagers.usager set nir_chiffre = '\\x00' where id = $1", [usager.id]);
  const casse = await appeler(s.url + CHEMINS.informations, {
    jeton: s.jeton,
    usager: jetonUsager,
  });
  assert.equal(casse.statut, 500);
  const { rows } = await s.pool.query<{ texte: string }>(
    "select string_agg(t::text, chr(10)) as texte from journal.trace t",
  );
  const ecrit = logs.join("") + rows[0]?.texte;
  assert.match(logs.join(""), /erreur interne/);
  for (const secret of [usager.nir, "ZYXWVUT", usager.numero, jetonUsager, s.jeton]) {
    assert.ok(!ecrit.includes(secret));
  }
});

test("CONV-5-13 every hour what both records hold is sealed, with the platform's key", async () => {
  const usager = await unUsager(s.pool);
  await obtenirJetonUsager(s.url, s.jeton, usager);
  await s.plateforme.travaux.executer("heure");
  const { clePublique } = creerSignataire(deriverTrousseau(SECRET_ESSAI).journal);
  const [traces] = await verifierSceaux(s.pool, clePublique);
  assert.deepEqual([traces?.defauts, traces?.enAttente], [[], 0]);
  assert.ok((traces?.lignes ?? 0) > 0);
  assert.equal(traces?.dernier?.le.getTime(), s.horloge.maintenant().getTime());
});

test("a failure leaves one line with the outcome erreur", async () => {
  const usager = await unUsager(s.pool);
  const porte = await obtenirJetonUsager(s.url, s.jeton, usager);
  await s.pool.query("update usagers.usager set nir_chiffre = '\\x00' where id = $1", [usager.id]);
  const sortie = await appeler(s.url + CHEMINS.informations, { jeton: s.jeton, usager: porte });
  const traces = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    traces.map((trace) => [trace.issue, trace.motif]),
    [["erreur", "ERREUR_INTERNE"]],
  );
});

test("lines go to the partition of their month in Paris; a new month opens its own", async () => {
  await ouvrirPartitions(s.pool, "2031-12-15");
  const ecrire = (le: string, correlation: string) =>
    s.pool.query(
      `insert into journal.trace (le, canal, capacite, finalite, acte, issue, correlation)
       values ($1, 'commande', 'système', 'SUIVI_CONVENTION', 'essai', 'accordee', $2)`,
      [le, correlation],
    );
  await ecrire("2031-12-31T22:59:59Z", "mois");
  await ecrire("2031-12-31T23:00:00Z", "mois");
  await ecrire("2032-02-01T00:00:00Z", "mois");
  const { rows } = await s.pool.query(
    "select tableoid::regclass::text as partition from journal.trace where correlation = 'mois' order by le",
  );
  assert.deepEqual(
    rows.map(({ partition }) => partition),
    ["journal.trace_2031_12", "journal.trace_2032_01", "journal.trace_defaut"],
  );
});
