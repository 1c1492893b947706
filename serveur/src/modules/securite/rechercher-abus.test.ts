import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { appeler, CHEMINS, ENTETES_AGENT } from "../../essais/appels.ts";
import { conventionDe, unCorrespondant } from "../../essais/demandes.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { parcourirOuvertures } from "../journal/index.ts";
import { enregistrerParametre } from "../parametres/index.ts";

const RSSI = "rssi@departement.example";
const CSSI = "cssi@operateur.example";
let s: Situation;
let usagers: UsagerEssai[];
let rssi: string;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-02T09:00:00Z" });
  const seuils = { dossiers_par_jour: 4, dossiers_de_nuit: 2, refus_par_jour: 3 };
  for (const [nom, valeur] of Object.entries(seuils)) {
    const parametre = { nom: `consultations.${nom}`, debut: "2026-01-01", fin: null, valeur };
    await enTransaction(s.pool, (client) =>
      enregistrerParametre(client, { ...parametre, source: "essai", auteur: "essai" }),
    );
  }
  const convention = await conventionDe(s.pool, s.departement.id);
  await unCorrespondant(s.pool, convention, "RSSI", RSSI);
  await unCorrespondant(s.pool, convention, "FT_CSSI", CSSI);
  rssi = (await unAgent(s.pool, { organisationId: s.departement.id, roles: ["RSSI"] })).id;
  usagers = await Promise.all(Array.from({ length: 6 }, () => unUsager(s.pool)));
});
after(() => s.fermer());
let jour = 2;
/** Each test has its own day: an alert is told once a day. */
beforeEach(() => {
  jour += 1;
});

const a = (heure: string) => s.horloge.regler(`2026-03-${String(jour).padStart(2, "0")}T${heure}Z`);
const nommer = (identifiant: string) => ({ ...ENTETES_AGENT, "pa-identifiant-agent": identifiant });
/** One search through the API, a second after the one before it. */
async function chercher({ nir, dateNaissance }: UsagerEssai, identifiant: string): Promise<string> {
  s.horloge.regler(new Date(s.horloge.maintenant().getTime() + 1000).toISOString());
  const corps = { nir, dateNaissance };
  const entetes = nommer(identifiant);
  return (await appeler(s.url + CHEMINS.parNir, { jeton: s.jeton, corps, entetes })).corps
    .codeRetour;
}
const lus = new Set<string>();
/** What was told since the last time, by whom it reaches. */
async function alertes(): Promise<Record<string, string[]>> {
  await s.plateforme.travaux.executer("heure");
  const { rows: tous } = await s.pool.query<{ id: string; corps: string; a: string }>(
    `select d.id, corps, coalesce(agent_id::text, courriel) as a
     from notifications.avis join notifications.destinataire d on avis_id = avis.id
     where genre = 'consultations-inhabituelles'`,
  );
  const rows = tous.filter(({ id }) => !lus.has(id));
  for (const { id } of rows) lus.add(id);
  const parLecteur = Object.groupBy(rows, ({ a: qui }) => qui);
  return Object.fromEntries(
    Object.entries(parLecteur).map(([qui, avis = []]) => [
      qui,
      avis.map(({ corps }) => corps.split("\n")[0] ?? ""),
    ]),
  );
}

test("CONV-5-12 many records in a day, by the agent whom an application names, are told once to the RSSI and to the CSSI, on screen and at the addresses of the annexes", async () => {
  a("09:00:00");
  for (const usager of usagers.slice(0, 3)) await chercher(usager, "curieux");
  await chercher(usagers[0]!, "curieux");
  assert.deepEqual(await alertes(), {}, "three people, one of them twice");
  await chercher(usagers[3]!, "curieux");
  await chercher(usagers[4]!, "un-autre");
  const dit = [
    "Le 3 mars 2026, curieux LEROUX CAMILLE (nommé par une application) : 4 dossiers consultés dans la journée. Le seuil est de 4.",
  ];
  assert.deepEqual(await alertes(), { [rssi]: dit, [RSSI]: dit, [CSSI]: dit });
  await chercher(usagers[5]!, "curieux");
  assert.deepEqual(await alertes(), {}, "told once that day");
});

test("CONV-5-12 what ends a day is looked for in the hour after it; days are those of Paris, and do not add up", async () => {
  a("22:58:00");
  for (const usager of usagers.slice(0, 3)) await chercher(usager, "tard");
  a("23:01:00");
  for (const usager of usagers.slice(3, 4)) await chercher(usager, "tard");
  a("23:30:00");
  const { [RSSI]: dit = [] } = await alertes();
  assert.deepEqual(dit, [
    "Le 4 mars 2026, tard LEROUX CAMILLE (nommé par une application) : 3 dossiers consultés la nuit. Le seuil est de 2.",
  ]);
});

test("CONV-5-12 people asked for out of the perimeter are told, those of a batch too; what a batch reads by night is not", async () => {
  a("03:00:00");
  for (const usager of usagers) assert.equal(await chercher(usager, "BATCH"), "S001");
  assert.deepEqual(await alertes(), {});
  for (let n = 0; n < 3; n++) {
    const ailleurs = await unUsager(s.pool, { rsaDepartement: "59", departement: "59" });
    assert.equal(await chercher(ailleurs, "BATCH"), "R002");
  }
  const { [CSSI]: dit = [] } = await alertes();
  assert.deepEqual(dit, [
    "Le 5 mars 2026, BATCH LEROUX CAMILLE (nommé par une application) : 3 personnes demandées hors de son périmètre. Le seuil est de 3.",
  ]);
});

test("CONV-5-12 an agent who opens the record of someone of their own name is told; to see it listed is not to open it", async () => {
  a("09:00:00");
  const homonyme = await unUsager(s.pool, { nom: "LEROUX", prenom: "CAMILLE" });
  const agent = await unAgent(s.pool, {
    organisationId: s.departement.id,
    modules: ["recherche-usager", "vue-360"],
  });
  const entetes = await uneSession(s.pool, agent);
  await s.pool.query("update identite.session set ouverte_le = $1, vue_le = $1", [
    s.horloge.maintenant(),
  ]);
  const ouvrir = async ({ numero }: UsagerEssai, lire: boolean) => {
    const corps = { mode: "numero", numeroFranceTravail: numero };
    const liste = await appeler(`${s.url}/portail/api/usagers/recherche`, { entetes, corps });
    const cle = encodeURIComponent(liste.corps.resultats[0].cle);
    if (!lire) return;
    const vue = await appeler(`${s.url}/portail/api/usagers/${cle}/vue-360`, { entetes });
    assert.equal(vue.statut, 200, vue.texte);
  };
  await ouvrir(homonyme, false);
  await ouvrir(usagers[0]!, true);
  assert.deepEqual(await alertes(), {});
  await ouvrir(homonyme, true);
  const { [RSSI]: dit = [] } = await alertes();
  assert.deepEqual(dit, [
    "Le 6 mars 2026, Camille LEROUX : 1 dossier au nom de l’agent lui-même. Le seuil est de 1.",
  ]);
});

test("CONV-5-12 the days of a stop, and what its first one held until then, are looked for when the platform is back", async () => {
  a("09:00:00");
  assert.deepEqual(await alertes(), {});
  for (const usager of usagers.slice(0, 4)) await chercher(usager, "avant-l-arret");
  jour += 2;
  a("07:00:00");
  const { [CSSI]: dit = [] } = await alertes();
  assert.deepEqual(dit, [
    "Le 7 mars 2026, avant-l-arret LEROUX CAMILLE (nommé par une application) : 4 dossiers consultés dans la journée. Le seuil est de 4.",
  ]);
  assert.deepEqual(await alertes(), {}, "told once");
});

test("CONV-5-12 the openings of a day are examined lot by lot, each once", async () => {
  const jourDeParis = {
    debut: new Date("2026-04-01T00:00:00Z"),
    fin: new Date("2026-04-02T00:00:00Z"),
  };
  const agents = [randomUUID(), randomUUID()];
  const ecrire = () =>
    s.pool.query(
      `insert into journal.trace (le, usager_id, organisation_id, agent_id, canal, capacite, finalite, acte, issue, correlation)
       select $3, usager, $4, agent, 'portail', 'agent', 'PARCOURS', 'consulter-vue-360', 'accordee', 'essai'
       from unnest($1::uuid[]) as usager, unnest($2::uuid[]) as agent`,
      [usagers.map(({ id }) => id), agents, jourDeParis.debut, s.departement.id],
    );
  await ecrire();
  await ecrire();
  const lots: string[][] = [];
  await parcourirOuvertures(
    s.pool,
    jourDeParis,
    async (lot) => void lots.push(lot.map(({ agentId, usagerId }) => agentId + usagerId)),
    5,
  );
  assert.deepEqual(
    lots.map(({ length }) => length),
    [5, 5, 2],
  );
  assert.equal(new Set(lots.flat()).size, 12);
});
