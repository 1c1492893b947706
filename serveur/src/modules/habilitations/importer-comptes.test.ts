import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { appeler } from "../../essais/appels.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { ajouterJours } from "../../kit/delais.ts";
import { jourCivil } from "../../kit/jour-civil.ts";

let s: Situation;
let enRgc: Record<string, string>;
let fin: string;
before(async () => {
  s = await ouvrirSituation();
  const rgc = await unAgent(s.pool, { organisationId: s.departement.id, roles: ["RGC"] });
  enRgc = await uneSession(s.pool, rgc);
  fin = ajouterJours(jourCivil(s.horloge.maintenant()), 90);
});
after(() => s.fermer());

const importer = (contenu: Buffer | string, mode: string, lignes: number[] = [], entetes = enRgc) =>
  appeler(`${s.url}/portail/api/gestion-des-comptes/import`, {
    entetes,
    corps: { contenuBase64: Buffer.from(contenu).toString("base64"), mode, lignes },
  });
const issues = (corps: { lignes: { ligne: number; issue: string }[] }) =>
  corps.lignes.map(({ ligne, issue }) => `${ligne} ${issue}`);
async function compter(prefixe: string): Promise<string> {
  const { rows } = await s.pool.query<{ dit: string }>(
    `select count(distinct a.id) || ' ' || count(d.id) as dit from habilitations.agent a
     left join habilitations.droit d on d.agent_id = a.id where a.identifiant like $1`,
    [`${prefixe}%`],
  );
  return rows[0]!.dit;
}
const fichier = (p: string) =>
  [
    "Nom;Prénom;Courriel;Identifiant;Mission;Module;Profil;Motif;Fin;Écart",
    `Lefèvre;Noé;noe.${p}@pdc.example;${p}1;referent;vue-360;;Accompagne;${fin};`,
    `Lefèvre;Noé;noe.${p}@pdc.example;${p}1;referent;diagnostic;gestion;Accompagne;${fin};`,
    `Accueil;Service;accueil.${p}@pdc.example;${p}2;accueil;;;;;`,
    `Mercier;Léa;lea.${p}@pdc.example;${p}3;accueil;sanction;;Remplace;${fin};`,
    `Mercier;Léa;lea;${p}4;accueil;;;;;`,
    `Garnier;Zoé;zoe.${p}@pdc.example;${p}5;accueil;sanction;;Remplace;${fin};Absence d’une collègue`,
  ].join("\r\n");

test("ANX1-5.1-03 ANX1-2-03 a preview says each line and writes nothing; all or nothing; or the chosen lines", async () => {
  const attendues = [
    "2 creation-et-droit",
    "3 droit",
    "4 refus",
    "5 refus",
    "6 refus",
    "7 creation-et-droit",
  ];
  const apercu = await importer(fichier("lot-a"), "apercu");
  assert.equal(apercu.statut, 200, apercu.texte);
  assert.deepEqual([apercu.corps.ecrit, issues(apercu.corps)], [false, attendues]);
  assert.match(apercu.corps.lignes[2].motif, /génériques/);
  assert.match(apercu.corps.lignes[3].motif, /mission/);
  assert.equal(await compter("lot-a"), "0 0");
  assert.equal((await importer(fichier("lot-a"), "tout")).corps.ecrit, false);
  assert.equal(await compter("lot-a"), "0 0");
  const choisies = await importer(fichier("lot-a"), "choix", [2, 3, 5]);
  assert.deepEqual(issues(choisies.corps), ["2 creation-et-droit", "3 droit", "5 refus"]);
  assert.equal(await compter("lot-a"), "1 2");
  const rejoue = await importer(fichier("lot-a"), "choix", [2]);
  assert.deepEqual(issues(rejoue.corps), ["2 refus"]);
});

test("the file may come from Windows, with commas and a BOM", async () => {
  const windows = Buffer.from(
    `nom;prénom;courriel;identifiant\nLefèvre;Noé;noe.w@pdc.example;w1`,
    "latin1",
  );
  assert.equal((await importer(windows, "tout")).corps.ecrit, true);
  const { rows } = await s.pool.query(
    "select nom from habilitations.agent where identifiant = 'w1'",
  );
  assert.deepEqual(rows, [{ nom: "Lefèvre" }]);
  const virgules = "\ufeffidentifiant,nom,prenom,email\nv1,Roux,Ana,ana.v@pdc.example";
  assert.equal((await importer(virgules, "tout")).corps.ecrit, true);
  for (const faux of ["", "bonjour", "nom;prenom\na;b", "nom;nom;prenom;courriel;identifiant\na"]) {
    assert.equal((await importer(faux, "apercu")).corps.code, "FICHIER_ILLISIBLE");
  }
});

test("ANX1-2-02 two thousand agents come in one file, and only the RGC brings them", async () => {
  const lignes = Array.from(
    { length: 2000 },
    (_, n) => `Nom${n};Prenom${n};p${n}.nom${n}@pdc.example;m${n};accueil;vue-360;Accueil;${fin}`,
  );
  const masse = ["nom;prenom;courriel;identifiant;mission;module;motif;fin", ...lignes].join("\n");
  const autre = await unAgent(s.pool, { organisationId: s.departement.id });
  const refus = await importer(masse, "tout", [], await uneSession(s.pool, autre));
  assert.equal(refus.statut, 403);
  assert.equal((await importer(masse, "tout")).corps.ecrit, true);
  assert.equal(await compter("m"), "2000 2000");
});
