import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, CHEMINS, obtenirJeton } from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { chercherEnClair } from "../../../essais/chercher-en-clair.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { lireTraces } from "../../../essais/traces.ts";
import { nirFictif, unUsager } from "../../../essais/usagers.ts";
import { cleNir } from "../regles/nir.ts";

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

const chercher = (corps: unknown, jeton = s.jeton) =>
  appeler(s.url + CHEMINS.parNir, { corps, jeton });

function vide(codeRetour: string) {
  return { codeRetour, topIdentiteCertifiee: "null", jetonUsager: "null" };
}

test("finds by NIR and birth date and gives a jeton: S001", async () => {
  const usager = await unUsager(s.pool);
  const { nir, dateNaissance } = usager;
  const sortie = await chercher({ nir, dateNaissance });
  assert.equal(sortie.statut, 200);
  assert.deepEqual(Object.keys(sortie.corps).sort(), [
    "codeRetour",
    "jetonUsager",
    "message",
    "topIdentiteCertifiee",
  ]);
  assert.equal(sortie.corps.codeRetour, "S001");
  assert.equal(sortie.corps.topIdentiteCertifiee, "O");
  assert.match(sortie.corps.jetonUsager, /^[\w-]{60,}$/);
});

test("ANX4-A-15 ANX4-A-16 no API of persons without a subscription to both base APIs: 403", async () => {
  const organisationId = s.departement.id;
  for (const base of [/recherche/, /statutcontrat|contrat-usager/]) {
    const scopes = SCOPES_AGENT.filter((scope) => !base.test(scope));
    const sans = await uneApplication(s.pool, { organisationId, scopes });
    const jeton = await obtenirJeton(s.url, sans, scopes);
    for (const chemin of [CHEMINS.statut, CHEMINS.informations, CHEMINS.rqth]) {
      assert.equal((await appeler(s.url + chemin, { jeton, usager: "x" })).statut, 403, chemin);
      assert.equal((await appeler(s.url + chemin, { jeton: s.jeton, usager: "x" })).statut, 400);
    }
  }
});

test("a NIR of 15 characters and one of 13 find the same person; an uncertified one is N", async () => {
  const { nir, nir15 } = nirFictif();
  const { dateNaissance } = await unUsager(s.pool, { nir, certifie: false });
  for (const forme of [nir, nir15]) {
    const { corps } = await chercher({ nir: forme, dateNaissance });
    assert.equal(corps.codeRetour, "S001");
    assert.equal(corps.topIdentiteCertifiee, "N");
  }
});

test("B9-02 a Corsican NIR is found under its letters, key included", async () => {
  for (const nir of ["185052A999001", "185052B999001"]) {
    const { dateNaissance } = await unUsager(s.pool, { nir });
    const { corps } = await chercher({ nir: nir + cleNir(nir), dateNaissance });
    assert.equal(corps.codeRetour, "S001", nir);
  }
});

test("a person is found by number, and an unknown number is S002", async () => {
  const usager = await unUsager(s.pool);
  const parNumero = (numeroFranceTravail: string) =>
    appeler(s.url + CHEMINS.parNumero, { jeton: s.jeton, corps: { numeroFranceTravail } });
  assert.equal((await parNumero(usager.numero)).corps.codeRetour, "S001");
  assert.equal((await parNumero("00000000000")).corps.codeRetour, "S002");
});

test("what a search does not ask for changes nothing: a NIR and another person's number find by the NIR", async () => {
  const { nir, dateNaissance } = await unUsager(s.pool);
  const autre = await unUsager(s.pool, { certifie: false });
  for (const numeroFranceTravail of [autre.numero, 12, { a: 1 }, null]) {
    const { statut, corps } = await chercher({ nir, dateNaissance, numeroFranceTravail });
    assert.deepEqual([statut, corps.codeRetour, corps.topIdentiteCertifiee], [200, "S001", "O"]);
  }
});

test("S002 for nobody, S003 for two people with one NIR and birth date, both 200 and empty", async () => {
  const { nir } = nirFictif();
  const inconnu = await chercher({ nir, dateNaissance: "1900-01-01" });
  assert.equal(inconnu.statut, 200);
  const { message: _m, ...reste } = inconnu.corps;
  assert.deepEqual(reste, vide("S002"));
  const double = await unUsager(s.pool, { nir });
  await unUsager(s.pool, { nir, dateNaissance: double.dateNaissance });
  const deux = await chercher({ nir, dateNaissance: double.dateNaissance });
  assert.equal(deux.statut, 200);
  const { message: _n, ...vides } = deux.corps;
  assert.deepEqual(vides, vide("S003"));
});

test("CONV-4-02 RAPP-12 outside the perimeter: 403 R002, no jeton, and a line of the journal", async () => {
  const usager = await unUsager(s.pool, { departement: "59", rsaDepartement: "59" });
  const { nir, dateNaissance } = usager;
  const sortie = await chercher({ nir, dateNaissance });
  assert.equal(sortie.statut, 403);
  const { message: _m, ...reste } = sortie.corps;
  assert.deepEqual(reste, vide("R002"));
  const [ligne, ...autres] = await lireTraces(
    s.pool,
    sortie.entetes.get("x-correlation-id") as string,
  );
  assert.equal(autres.length, 0);
  assert.equal(ligne?.issue, "refusee");
  assert.equal(ligne?.motif, "R002");
  assert.equal(ligne?.usager_id, usager.id);
});

test("RAPP-14 a département reaches its RSA beneficiaries whatever their référent", async () => {
  const { nir, dateNaissance } = await unUsager(s.pool, { referentId: s.operateur.id });
  assert.equal((await chercher({ nir, dateNaissance })).corps.codeRetour, "S001");
  const ailleurs = await unUsager(s.pool, { rsa: false, referentId: s.operateur.id });
  const hors = await chercher({ nir: ailleurs.nir, dateNaissance: ailleurs.dateNaissance });
  assert.equal(hors.corps.codeRetour, "R002");
});

test("R998 when a person has no address nor référent, so that no structure can be computed", async () => {
  const { nir, dateNaissance } = await unUsager(s.pool, { adresse: null });
  const sortie = await chercher({ nir, dateNaissance });
  assert.equal(sortie.statut, 500);
  assert.equal(sortie.corps.codeRetour, "R998");
  assert.equal(sortie.corps.jetonUsager, "null");
  const ailleurs = await unUsager(s.pool, { adresse: null, rsaDepartement: "59" });
  const hors = await chercher({ nir: ailleurs.nir, dateNaissance: ailleurs.dateNaissance });
  assert.equal(hors.corps.codeRetour, "R002");
});

test("CONV-1-01 without a convention in force: 403 R001, on each side of its period", async () => {
  const fermee = await uneOrganisation(s.pool, { departement: "80" });
  const cas = [
    ["aucune", null],
    ["projet", { etat: "projet" }],
    ["future", { debut: "2090-01-01" }],
    ["finie", { debut: "2020-01-01", fin: "2022-12-31" }],
    ["résiliée", { etat: "resiliee", resiliee_le: "2025-06-01" }],
  ] as const;
  const { nir, dateNaissance } = await unUsager(s.pool, { rsaDepartement: "80" });
  const application = await uneApplication(s.pool, { organisationId: fermee.id });
  // A token outlives the convention under which it was issued.
  const parties = { operateur_id: s.operateur.id, partenaire_id: fermee.id };
  const ouverte = await uneConvention(s.pool, parties);
  let jeton = "";
  await jusqua(async () => {
    jeton = await obtenirJeton(s.url, application, SCOPES_AGENT).catch(() => "");
    return jeton !== "";
  });
  await s.pool.query("update conventions.convention set etat = 'projet' where id = $1", [ouverte]);
  await jusqua(async () => (await chercher({ nir, dateNaissance }, jeton)).statut === 403);
  for (const [nom, convention] of cas) {
    if (convention) {
      await uneConvention(s.pool, { ...parties, ...convention });
    }
    const sortie = await chercher({ nir, dateNaissance }, jeton);
    assert.equal(sortie.statut, 403, nom);
    const { message: _m, ...reste } = sortie.corps;
    assert.deepEqual(reste, vide("R001"), nom);
    const traces = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") as string);
    assert.deepEqual(
      traces.map(({ issue, motif }) => [issue, motif]),
      [["refusee", "CONVENTION_INACTIVE"]],
    );
  }
});

test("B9-01 R997 for a NIR with a wrong key, and for input that the contract refuses", async () => {
  const { nir15 } = nirFictif();
  const fausse = nir15.slice(0, 13) + (nir15.endsWith("01") ? "02" : "01");
  const dateNaissance = "1985-05-14";
  const cas: unknown[] = [
    { nir: fausse, dateNaissance },
    { nir: "123", dateNaissance },
    { nir: "1850562999001\u0000", dateNaissance },
    { nir: 2850599999001, dateNaissance },
    { nir: ["2850599999001"], dateNaissance },
    { nir: nir15 },
    { dateNaissance },
    { nir: nir15, dateNaissance: "1985-02-30" },
    { nir: nir15, dateNaissance: "14/05/1985" },
    { nir: nir15, dateNaissance: "0000-05-14" },
    { nir: nir15, dateNaissance: "1985-13-01" },
    { nir: nir15, dateNaissance: 19850514 },
    [],
    "texte",
    null,
    '{"nir": "285',
    "",
  ];
  for (const corps of cas) {
    const sortie = await chercher(corps);
    assert.equal(sortie.statut, 400, JSON.stringify(corps));
    const { message, ...reste } = sortie.corps;
    assert.deepEqual(reste, vide("R997"));
    assert.match(message, /^[A-ZÀ-Ý].*\.$/);
    assert.ok(!message.includes(nir15));
  }
  for (const nir of ["9850599999001", "2851399999001"]) {
    const { corps } = await chercher({ nir, dateNaissance });
    assert.match(corps.message, /premier chiffre, le mois et le département/, nir);
  }
});

test("CONV-4-03 whatever is asked with a NIR, no table keeps it in clear, the journal included", async () => {
  const { id, nir, numero, dateNaissance } = await unUsager(s.pool);
  const inconnu = nirFictif().nir;
  for (const corps of [
    { nir, dateNaissance },
    { nir: nir + cleNir(nir), dateNaissance },
    { nir: inconnu, dateNaissance },
    { nir, dateNaissance: "hier" },
    { nir: { valeur: nir } },
  ])
    await chercher(corps);
  await appeler(s.url + CHEMINS.certifie, { jeton: s.jeton, corps: { nir, dateNaissance } });
  assert.deepEqual(await chercherEnClair(s.pool, [nir, inconnu]), []);
  const { rows } = await s.pool.query<{ scelle: Buffer }>(
    "select nir_chiffre as scelle from usagers.usager where id = $1",
    [id],
  );
  for (const ecrit of [numero, rows[0]!.scelle])
    assert.deepEqual(await chercherEnClair(s.pool, [ecrit]), ["usagers.usager"]);
});
