import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler } from "../../essais/appels.ts";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { inserer } from "../../essais/inserer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { unDossierComplet } from "./essais/dossier-complet.ts";

let s: Situation;
let dpd: Poste;
let dpdPartenaire: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: new Date().toISOString() });
  dpd = await unPoste(s, s.operateur, ["DPD"]);
  dpdPartenaire = await unPoste(s, s.departement, ["DPD"]);
  await jusqua(async () => (await dpdPartenaire.appeler("/conservation")).statut === 200);
});
after(() => s.fermer());

const durees = async () =>
  (await appeler(`${s.url}/portail/api/durees-de-conservation`, {})).corps as {
    code: string;
    duree: string;
    source: string;
    geste: string;
  }[];

test("CONV-5-01 CONV-5-02 the DPD of each party reads and takes out the register: each processing with its purpose, data, recipients, formalities, secrecy and retention; nobody else does", async () => {
  for (const poste of [dpd, dpdPartenaire]) {
    const { corps } = await poste.appeler("/conservation");
    assert.ok(corps.registre.length >= 6);
    for (const famille of corps.registre)
      for (const champ of [
        "nom",
        "finalite",
        "baseLegale",
        "personnes",
        "donnees",
        "destinataires",
      ])
        assert.ok(famille[champ].length > 5, `${famille.code} ${champ}`);
    const [dossiers] = corps.registre;
    assert.match(dossiers.mentions, /CNIL.*Secret professionnel/);
    assert.match(dossiers.regles[0].duree, /^3 ans$/);
    for (const document of ["registre-des-traitements", "durees-de-conservation", "effacements"]) {
      assert.equal((await poste.appeler("/exports", { document })).statut, 400, "without a motive");
      assert.equal(
        (await poste.appeler("/exports", { document, motif: "controle" })).statut,
        200,
        document,
      );
    }
  }
  const rgc = await unPoste(s, s.departement, ["RGC"]);
  assert.equal((await rgc.appeler("/conservation")).statut, 403);
  const sortie = { document: "registre-des-traitements", motif: "controle" };
  assert.equal((await rgc.appeler("/exports", sortie)).statut, 403);
});

test("CONV-5-18 CONV-5-19 whoever asks, signed out, reads the durations in force; one that is set is told at once", async () => {
  const avant = await durees();
  const dire = (code: string, dites: Awaited<ReturnType<typeof durees>>) =>
    dites.find((regle) => regle.code === code)?.duree;
  assert.deepEqual(
    ["archivage", "terme", "non-inscrit", "rqth", "detention", "traces"].map((c) => dire(c, avant)),
    ["3 ans", "7 ans", "13 mois", "6 mois", "3 mois", "6 mois"],
  );
  for (const { code, duree, source } of avant) assert.ok(duree && source, code);
  await inserer(s.pool, "parametres.parametre", {
    ...{ nom: "conservation.non_inscrit_mois", debut: "2026-01-01", fin: null, valeur: "12" },
    ...{ source: "décision d’essai", auteur: "essai" },
  });
  await jusqua(async () => dire("non-inscrit", await durees()) === "12 mois");
});

test("CONV-5-18 the DPD of the opérateur freezes a record by its number, one of the archives included, and lets it go; what was done is counted without a name, and each act names whom it concerns", async () => {
  const { id, numero } = await unDossierComplet(s.pool, "2023-03-02");
  const ailleurs = await unDossierComplet(s.pool, "2012-03-02");
  await s.plateforme.travaux.executer("heure");
  const lu = async () => (await dpd.appeler("/conservation")).corps;
  assert.equal((await lu()).archives, 1);
  assert.deepEqual(
    (await lu()).effacements.map(({ regle, nombre }: { regle: string; nombre: number }) => [
      regle,
      nombre,
    ]),
    [
      ["archivage", 1],
      ["terme", 1],
    ],
  );
  const gel = { numero, motif: "CONTENTIEUX" };
  assert.equal((await dpdPartenaire.appeler("/conservation/gels", gel)).statut, 403);
  assert.equal((await dpdPartenaire.appeler("/conservation")).corps.gels, null);
  const absent = await dpd.appeler("/conservation/gels", { ...gel, numero: ailleurs.numero });
  assert.deepEqual([absent.statut, absent.corps.code], [404, "DOSSIER_INTROUVABLE"]);
  assert.equal((await dpd.appeler("/conservation/gels", gel)).statut, 200);
  assert.equal((await dpd.appeler("/conservation/gels", gel)).statut, 200, "twice is once");
  const { gels, archives } = await lu();
  assert.equal(archives, 0);
  assert.deepEqual(
    gels.map(({ numero: n, motif }: { numero: string; motif: string }) => [n, motif]),
    [[numero, "CONTENTIEUX"]],
  );
  const levee = `/conservation/gels/${gels[0].id}/levee`;
  assert.equal((await dpdPartenaire.appeler(levee, {})).statut, 403);
  assert.equal((await dpd.appeler(levee, {})).statut, 200);
  assert.equal((await dpd.appeler(levee, {})).statut, 404);
  assert.deepEqual((await lu()).gels, []);
  const { rows } = await s.pool.query(
    "select acte, count(*)::int as n from journal.trace where usager_id = $1 and issue = 'accordee' group by 1 order by 1",
    [id],
  );
  assert.deepEqual(rows, [
    { acte: "geler-dossier", n: 2 },
    { acte: "lever-gel", n: 1 },
  ]);
});
