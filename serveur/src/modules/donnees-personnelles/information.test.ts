import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { inserer } from "../../essais/inserer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";

let s: Situation;
let agent: Poste;
let dpd: Poste;
let voisin: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  const autre = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: autre.id });
  agent = await unPoste(s, s.departement, [], ["recherche-usager", "vue-360"]);
  dpd = await unPoste(s, s.departement, ["DPD"]);
  voisin = await unPoste(s, autre, ["DPD"], ["recherche-usager", "vue-360"]);
  await jusqua(async () => (await voisin.appeler("/information-des-personnes")).statut === 200);
});
after(() => s.fermer());

async function cleDe({ numero }: UsagerEssai, poste = agent): Promise<string> {
  const corps = { mode: "numero", numeroFranceTravail: numero };
  return (await poste.appeler("/usagers/recherche", corps)).corps.resultats[0].cle;
}
async function unePersonne(obtenuLe: string): Promise<UsagerEssai> {
  const usager = await unUsager(s.pool, { departement: "62", rsaDepartement: "62" });
  await s.pool.query("update usagers.usager set obtenu_le = $2 where id = $1", [
    usager.id,
    obtenuLe,
  ]);
  return usager;
}
const lire = async (cle: string) => (await agent.appeler(`/usagers/${cle}/information`)).corps;
const noter = (cle: string, corps: object, poste = agent) =>
  poste.appeler(`/usagers/${cle}/information`, corps);

test("CONV-5-14 RAPP-15 an agent notes in one act that a person was told, by what means and when; who did it and which version of each notice stays", async () => {
  const usager = await unePersonne("2026-01-31T10:00:00Z");
  const cle = await cleDe(usager);
  const avant = await lire(cle);
  assert.deepEqual([avant.echeance, avant.enRetard, avant.informations], ["2026-02-28", true, []]);
  assert.deepEqual(
    avant.notices.map((une: { traitement: string }) => une.traitement),
    ["dossiers", "journal", "droits", "transit"],
  );
  for (const { texte, version } of avant.notices) {
    assert.equal(version, 1);
    assert.match(texte, /Finalité.*Destinataires.*Conservation.*Vos droits/s);
  }
  for (const corps of [
    { moyen: "telepathie", le: "2026-03-10" },
    { moyen: "courrier", le: "2026-03-11" },
    { moyen: "courrier", le: "1900-01-01" },
    { moyen: "courrier", le: "2026-02-30" },
    { moyen: "courrier" },
  ])
    assert.equal((await noter(cle, corps)).statut, 400, JSON.stringify(corps));
  assert.deepEqual((await lire(cle)).informations, []);
  assert.equal((await noter(cle, { moyen: "main-propre", le: "2026-03-10" })).statut, 200);
  const apres = await lire(cle);
  assert.deepEqual([apres.echeance, apres.enRetard, apres.aJour], [null, false, true]);
  const [{ moyen, le, par, horsDelai }] = apres.informations;
  assert.deepEqual(
    [moyen, le, par, horsDelai],
    ["main-propre", "2026-03-10", "Camille LEROUX", true],
  );
  const { rows } = await s.pool.query(
    "select versions, par from donnees_personnelles.information where usager_id = $1",
    [usager.id],
  );
  const versions = { dossiers: 1, journal: 1, droits: 1, transit: 1 };
  assert.deepEqual(rows, [{ versions, par: agent.agentId }]);
  for (const ordre of [
    "delete from donnees_personnelles.information",
    "update donnees_personnelles.notice set texte = 'x'",
  ])
    await assert.rejects(s.pool.query(ordre), { code: "42501" }, ordre);
});

test("CONV-5-14 CONV-4-02 neither whoever has no right on the record nor another organisation reads or notes it, and each reading is journalled", async () => {
  const usager = await unePersonne("2026-03-01T10:00:00Z");
  const cle = await cleDe(usager);
  const sansDroit = await unPoste(s, s.departement, ["RGC", "DPD"]);
  for (const poste of [sansDroit, voisin]) {
    const lue = await poste.appeler(`/usagers/${cle}/information`);
    assert.ok([403, 404].includes(lue.statut), String(lue.statut));
    const notee = await noter(cle, { moyen: "courrier", le: "2026-03-10" }, poste);
    assert.ok([403, 404].includes(notee.statut), String(notee.statut));
  }
  await lire(cle);
  const { rows } = await s.pool.query(
    "select count(*)::int as n from journal.trace where usager_id = $1 and acte = 'consulter-information' and issue = 'accordee'",
    [usager.id],
  );
  assert.deepEqual(rows, [{ n: 1 }]);
  const { rows: faites } = await s.pool.query(
    "select from donnees_personnelles.information where usager_id = $1",
    [usager.id],
  );
  assert.equal(faites.length, 0);
});

test("CONV-5-14 the DPD of a party is told of those whom nobody told in time, of its perimeter alone; once told, they leave the list", async () => {
  const lister = async (poste: Poste) =>
    (await poste.appeler("/information-des-personnes")).corps as {
      nombre: number;
      personnes: { id: string; echeance: string }[];
    };
  const attendre = async (usager: UsagerEssai, poste = dpd) =>
    (await lister(poste)).personnes.find(({ id }) => id === usager.id)?.echeance ?? null;
  const enRetard = await unePersonne("2026-02-09T10:00:00Z");
  const dernierJour = await unePersonne("2026-02-10T10:00:00Z");
  assert.equal(await attendre(enRetard), "2026-03-09");
  assert.equal(await attendre(dernierJour), null, "the last day is still in time");
  assert.equal(await attendre(enRetard, voisin), null);
  const avant = (await lister(dpd)).nombre;
  await noter(await cleDe(enRetard), { moyen: "lecture", le: "2026-03-10" });
  assert.equal(await attendre(enRetard), null);
  assert.equal((await lister(dpd)).nombre, avant - 1);
  assert.equal((await agent.appeler("/information-des-personnes")).statut, 403);
  const sortie = { document: "personnes-non-informees", motif: "controle" };
  assert.equal((await dpd.appeler("/exports", sortie)).statut, 200);
  assert.equal((await agent.appeler("/exports", sortie)).statut, 403);
});

test("CONV-5-14 a duration that changes is another version of the notice: what was given stays as it was, and is said to be out of date", async () => {
  const usager = await unePersonne("2026-03-01T10:00:00Z");
  const cle = await cleDe(usager);
  await noter(cle, { moyen: "courriel", le: "2026-03-05" });
  assert.equal((await lire(cle)).aJour, true);
  await inserer(s.pool, "parametres.parametre", {
    ...{ nom: "conservation.non_inscrit_mois", debut: "2026-01-01", fin: null, valeur: "12" },
    ...{ source: "décision d’essai", auteur: "essai" },
  });
  const dossiers = async () => {
    const { notices } = await lire(cle);
    return notices.find(({ traitement }: { traitement: string }) => traitement === "dossiers");
  };
  await jusqua(async () => (await dossiers()).version === 2);
  assert.match((await dossiers()).texte, /12 mois/);
  const simultanees = await Promise.all([1, 2, 3, 4].map(() => dossiers()));
  assert.ok(
    simultanees.every(({ version }) => version === 2),
    "one change, one version",
  );
  assert.equal((await lire(cle)).aJour, false);
  const { rows } = await s.pool.query(
    "select version, texte ~ '13 mois' as avant from donnees_personnelles.notice where traitement = 'dossiers' order by version",
  );
  assert.deepEqual(rows, [
    { version: 1, avant: true },
    { version: 2, avant: false },
  ]);
});
