import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, CHEMINS, obtenirJeton } from "../../../essais/appels.ts";
import { uneApplication } from "../../../essais/applications.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { unUsager } from "../../../essais/usagers.ts";

const SCOPES = ["api_rechercheindividucertifiev1", "rechercherIndividuCertifie"];
const DEMANDE = {
  nomNaissance: "EXEMPLE",
  prenom: "ALIX",
  dateNaissance: "1985-05-14",
  nirCertifie: "2850599999001",
};

let s: Situation;
let jeton: string;
before(async () => {
  s = await ouvrirSituation();
  jeton = await obtenirJeton(s.url, s.application, SCOPES, "/partenaire");
});
after(() => s.fermer());

// The realm /partenaire asks for no pa-* header.
const chercher = (corps: unknown, avec = jeton) =>
  appeler(s.url + CHEMINS.certifie, { jeton: avec, corps, entetes: {} });

test("every refusal code of the wire", async () => {
  const cas: [string, object][] = [
    ["R010", { nirCertifie: undefined }],
    ["R010", { nirCertifie: "" }],
    ["R011", { nirCertifie: "285" }],
    ["R011", { nirCertifie: "285059999900131" }],
    ["R020", { nomNaissance: undefined }],
    ["R021", { nomNaissance: "Exemplé" }],
    ["R021", { nomNaissance: "A".repeat(26) }],
    ["R021", { nomNaissance: "-" }],
    ["R021", { nomNaissance: "' -" }],
    ["R030", { prenom: "" }],
    ["R031", { prenom: " " }],
    ["R031", { prenom: "A".repeat(14) }],
    ["R040", { dateNaissance: undefined }],
    ["R041", { dateNaissance: "1985-02-30" }],
    ["R041", { dateNaissance: "14/05/1985" }],
    ["R041", { dateNaissance: "0000-05-14" }],
    ["R042", { dateNaissance: "2999-01-01" }],
  ];
  for (const [code, manque] of cas) {
    const { statut, corps } = await chercher({ ...DEMANDE, ...manque });
    assert.equal(statut, 200);
    assert.deepEqual(corps, { idNationalDE: "", codeSortie: code, certifDE: false }, code);
  }
});

test("S000, S001 and S002; the identifier is opaque and proper to each application", async () => {
  assert.equal((await chercher(DEMANDE)).corps.codeSortie, "S000");
  const usager = await unUsager(s.pool);
  const demande = { ...DEMANDE, dateNaissance: usager.dateNaissance, nirCertifie: usager.nir };
  const { corps } = await chercher(demande);
  assert.equal(corps.codeSortie, "S001");
  assert.equal(corps.certifDE, true);
  assert.match(corps.idNationalDE, /^[\w-]{43}$/);
  const autre = await uneApplication(s.pool, { organisationId: s.departement.id });
  const leur = await chercher(demande, await obtenirJeton(s.url, autre, SCOPES, "/partenaire"));
  assert.equal(leur.corps.codeSortie, "S001");
  assert.notEqual(leur.corps.idNationalDE, corps.idNationalDE);
  assert.equal((await chercher({ ...demande, nomNaissance: "AUTRE" })).corps.codeSortie, "S000");
  await unUsager(s.pool, { nir: usager.nir, dateNaissance: usager.dateNaissance });
  assert.equal((await chercher(demande)).corps.codeSortie, "S002");
});

test("the beginning of a name certifies nobody, unless the wire had no room for more", async () => {
  const usager = await unUsager(s.pool, {
    nom: "D'Estrées-Montmorency-Beauharnais",
    prenom: "Jean-Bertrand-Maximilien",
  });
  const { dateNaissance, nir: nirCertifie } = usager;
  const cas: [string, string, string][] = [
    ["S001", "D'ESTREES-MONTMORENCY-BEA", "JEAN-BERTRAND"],
    ["S001", "D ESTREES MONTMORENCY BEA", "JEAN BERTRAND"],
    ["S000", "D", "J"],
    ["S000", "D'ESTREES-MONTMORENCY-BE", "JEAN-BERTRAND"],
    ["S000", "D'ESTREES-MONTMORENCY-BEA", "JEAN-BERTRAN"],
    ["S000", "D'ESTREES-MONTMORENCY-BEU", "JEAN-BERTRAND"],
  ];
  for (const [code, nomNaissance, prenom] of cas) {
    const { corps } = await chercher({ nomNaissance, prenom, dateNaissance, nirCertifie });
    assert.deepEqual([corps.codeSortie, corps.certifDE], [code, code === "S001"], nomNaissance);
  }
});

test("a short name is found whatever its accents and separators, never by its first letters", async () => {
  const usager = await unUsager(s.pool, { nom: "Léa-Noël", prenom: "Éva" });
  const { dateNaissance, nir: nirCertifie } = usager;
  const code = async (nomNaissance: string, prenom: string) =>
    (await chercher({ nomNaissance, prenom, dateNaissance, nirCertifie })).corps.codeSortie;
  assert.equal(await code("LEA NOEL", "EVA"), "S001");
  assert.equal(await code("LEANOEL", "E-VA"), "S001");
  for (const [nom, prenom] of [
    ["L", "E"],
    ["LEA", "EVA"],
    ["LEA NOEL", "EV"],
    ["LEA NOELLE", "EVA"],
  ] as const) {
    assert.equal(await code(nom, prenom), "S000", `${nom} ${prenom}`);
  }
});
