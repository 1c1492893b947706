import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { type AgentEssai, unAgent, uneSession } from "../../essais/agents.ts";
import { appeler, obtenirJeton } from "../../essais/appels.ts";
import { inserer } from "../../essais/inserer.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { ouvrirAnnuaire } from "../conventions/index.ts";
import { fermerSessionsAgents } from "../identite/index.ts";
import { ouvrirJournal } from "../journal/index.ts";
import { ouvrirParametres } from "../parametres/index.ts";
import { lireEcheances } from "./depot/inactifs.ts";
import { executerEcheances, executerInactivite, ouvrirUsages } from "./index.ts";
import type { ServicesAgents } from "./services-agents.ts";

const RACINE = "/portail/api/gestion-des-comptes";
let s: Situation;
let services: ServicesAgents;
let enRgc: Record<string, string>;
let rgc: AgentEssai;
const effaces: string[] = [];

before(async () => {
  s = await ouvrirSituation({ instant: "2026-01-15T09:00:00Z" });
  rgc = await unAgent(s.pool, { organisationId: s.departement.id, roles: ["RGC"] });
  enRgc = await session(rgc);
  services = {
    pool: s.pool,
    cadre: {
      horloge: s.horloge,
      annuaire: ouvrirAnnuaire(s.pool),
      journal: ouvrirJournal(s.pool),
      usages: ouvrirUsages(s.pool),
    },
    parametres: ouvrirParametres(s.pool),
    async fermerAcces(client, agentId, le) {
      effaces.push(agentId);
      await fermerSessionsAgents(client, [agentId], le);
    },
    oublierSecondFacteur: async () => false,
    modulesDuCatalogue: async () => null,
  };
});
after(() => s.fermer());

/** Sessions open and stay alive at the platform's own time. */
async function session(agent: AgentEssai): Promise<Record<string, string>> {
  const entetes = await uneSession(s.pool, agent);
  await s.pool.query(
    "update identite.session set ouverte_le = $2, vue_le = $2 where agent_id = $1 and fermee_le is null",
    [agent.id, s.horloge.maintenant()],
  );
  return entetes;
}
async function unInactif(activite: string | null, mission = "referent") {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  await s.pool.query(
    "update habilitations.agent set derniere_activite = $2, mission = $3 where id = $1",
    [agent.id, activite, mission],
  );
  const id = crypto.randomUUID();
  await inserer(s.pool, "habilitations.droit", {
    id,
    agent_id: agent.id,
    module: "vue-360",
    debut: "2025-06-01",
    fin: "2026-12-31",
    motif: "essai",
    accorde_le: "2025-06-01T08:00:00Z",
  });
  return { agent, id };
}
const a = (jour: string) => new Date(`${jour}T01:15:00Z`);
async function droit(id: string) {
  const { rows } = await s.pool.query("select * from habilitations.droit where id = $1", [id]);
  return rows[0];
}
async function avis(agentId: string, champ: "genre" | "corps" = "genre"): Promise<string[]> {
  const { rows } = await s.pool.query<{ dit: string }>(
    `select a.${champ} as dit from notifications.destinataire d join notifications.avis a on a.id = d.avis_id
     where d.agent_id = $1 order by a.genre`,
    [agentId],
  );
  return rows.map(({ dit }) => dit);
}
function demander(entetes: Record<string, string>, chemin: string, corps?: unknown) {
  return appeler(s.url + chemin, { entetes, ...(corps !== undefined && { corps }) });
}
async function decider(mode: string, le: string) {
  s.horloge.regler(le);
  enRgc = await session(rgc);
  const reponse = await fetch(`${s.url}${RACINE}/decision-inactivite`, {
    method: "PUT",
    headers: { ...enRgc, "content-type": "application/json" },
    body: JSON.stringify({ mode }),
  });
  assert.equal(reponse.status, 204);
}

test("ANX1-5.1-08 last used on 31 January, warned once, suspended on 31 March by standing decision", async () => {
  await decider("automatique", "2026-01-20T09:00:00Z");
  const { agent, id } = await unInactif("2026-01-31");
  await executerInactivite(services, a("2026-03-10"));
  assert.deepEqual(await avis(agent.id), []);
  await executerInactivite(services, a("2026-03-20"));
  await executerInactivite(services, a("2026-03-21"));
  assert.deepEqual(await avis(agent.id), ["inactivite-avertissement"]);
  assert.match((await avis(agent.id, "corps"))[0] ?? "", /suspendus le 31 mars 2026\./);
  await executerInactivite(services, a("2026-03-30"));
  assert.equal((await droit(id)).suspendu_le, null);
  // The night of the switch to summer time is behind: 31 March at 00:30 in Paris is 30 March in UTC.
  await executerInactivite(services, new Date("2026-03-30T22:30:00Z"));
  assert.equal((await droit(id)).suspension_cause, "inactivite");
  assert.deepEqual(await avis(agent.id), ["inactivite-avertissement", "inactivite-suspension"]);
  assert.ok((await avis(rgc.id)).includes("inactivite-rgc"));
  const bilan = await executerInactivite(services, a("2026-03-31"));
  assert.equal(bilan.suspendus, 0);
});

test("a sign-in or an authorised call keeps an account alive; a refused one does not", async () => {
  const { agent, id } = await unInactif("2026-01-31");
  s.horloge.regler("2026-03-25T10:00:00Z");
  const entetes = await session(agent);
  const refus = await demander(entetes, "/portail/api/usagers/recherche", {
    mode: "numero",
    numeroFranceTravail: "90000000001",
  });
  assert.equal(refus.statut, 403);
  await executerInactivite(services, a("2026-03-31"));
  assert.equal((await droit(id)).suspension_cause, "inactivite");
  await s.pool.query(
    "update habilitations.droit set suspendu_le = null, suspension_cause = null where id = $1",
    [id],
  );
  await s.pool.query(
    `insert into habilitations.droit (agent_id, module, debut, fin, motif, accorde_le)
     values ($1, 'recherche-usager', '2025-06-01', '2026-12-31', 'essai', '2025-06-01')`,
    [agent.id],
  );
  const permis = await demander(entetes, "/portail/api/usagers/recherche", {
    mode: "numero",
    numeroFranceTravail: "90000000001",
  });
  assert.equal(permis.statut, 200);
  await executerInactivite(services, a("2026-03-31"));
  assert.equal((await droit(id)).suspendu_le, null);
  const { rows } = await s.pool.query(
    "select dernier_usage from habilitations.droit where agent_id = $1 and module = 'recherche-usager'",
    [agent.id],
  );
  assert.deepEqual(rows, [{ dernier_usage: "2026-03-25" }]);
});

test("without a standing decision the suspension is a task of the RGC", async () => {
  await decider("tache", "2026-04-01T09:00:00Z");
  const { agent, id } = await unInactif("2026-01-31");
  const recent = await unInactif("2026-03-31");
  await executerInactivite(services, a("2026-04-02"));
  await executerInactivite(services, a("2026-04-03"));
  assert.equal((await droit(id)).suspendu_le, null);
  const { taches } = (await demander(enRgc, `${RACINE}/taches`)).corps;
  const miennes = taches.filter((t: { agentId: string }) => t.agentId === agent.id);
  assert.equal(miennes.length, 1);
  assert.ok(!taches.some((t: { agentId: string }) => t.agentId === recent.agent.id));
  const traiter = (geste: string, motif: string) =>
    demander(enRgc, `${RACINE}/taches/${miennes[0].id}`, { geste, motif });
  assert.equal((await traiter("ecarter", "")).corps.code, "MOTIF_ABSENT");
  assert.equal((await traiter("appliquer", "")).statut, 204);
  assert.equal((await droit(id)).suspension_cause, "inactivite");
  assert.equal((await traiter("appliquer", "")).statut, 404);
});

test("ANX1-5.1-08 who came back since the task was made is not suspended, and the task goes by itself", async () => {
  await decider("tache", "2026-04-05T09:00:00Z");
  const { agent, id } = await unInactif("2026-01-31");
  await executerInactivite(services, a("2026-04-06"));
  const siennes = async () =>
    (await demander(enRgc, `${RACINE}/taches`)).corps.taches.filter(
      (t: { agentId: string }) => t.agentId === agent.id,
    );
  const [tache] = await siennes();
  await services.cadre.usages.noter(agent.id, null, "2026-04-06");
  const corps = { geste: "appliquer", motif: "" };
  const sortie = await demander(enRgc, `${RACINE}/taches/${tache.id}`, corps);
  assert.deepEqual([sortie.statut, sortie.corps.code], [409, "COMPTE_ACTIF"]);
  assert.equal((await droit(id)).suspendu_le, null);
  await executerInactivite(services, a("2026-04-07"));
  assert.deepEqual(await siennes(), []);
});

test("ANX1-5.1-09 on the day of departure rights go, sessions and tokens end, the account closes, the journal stays", async () => {
  s.horloge.regler("2026-04-10T09:00:00Z");
  const { agent, id } = await unInactif("2026-04-09");
  const entetes = await session(agent);
  enRgc = await session(rgc);
  const lu = await demander(entetes, "/portail/api/mes-acces");
  assert.equal(lu.statut, 200);
  await inserer(s.pool, "acces_api.objet_oauth", {
    modele: "AccessToken",
    empreinte: Buffer.from(agent.id),
    contenu: JSON.stringify({ accountId: agent.id }),
  });
  const sortie = { genre: "depart", effetLe: "2026-05-01", motif: "Mutation" };
  const chemin = `${RACINE}/agents/${agent.id}`;
  assert.equal((await demander(enRgc, `${chemin}/sortie`, sortie)).statut, 204);
  await executerEcheances(services, a("2026-04-30"));
  assert.equal((await droit(id)).retire_le, null);
  assert.equal((await demander(entetes, "/portail/api/session")).statut, 200);
  const tardif = await demander(enRgc, `${chemin}/droits`, {
    module: "sia",
    profil: "consultation",
    finalite: "PARCOURS",
    motif: "x",
    debut: "2026-04-10",
    fin: "2026-05-01",
    ecartMotif: null,
  });
  assert.equal(tardif.corps.code, "DEPART_PREVU");
  // Even before the nightly work the day of departure closes the session.
  s.horloge.regler("2026-04-30T22:05:00Z");
  await s.pool.query("update identite.session set vue_le = $1", [s.horloge.maintenant()]);
  await s.pool.query("update identite.session set ouverte_le = $1", [s.horloge.maintenant()]);
  assert.equal((await demander(entetes, "/portail/api/session")).statut, 401);
  await executerEcheances(services, a("2026-05-01"));
  assert.deepEqual([(await droit(id)).retrait_cause, effaces.includes(agent.id)], ["depart", true]);
  const { rows } = await s.pool.query(
    "select ferme_le is not null as ferme from habilitations.agent where id = $1",
    [agent.id],
  );
  assert.deepEqual(rows, [{ ferme: true }]);
  const traces = await lireTraces(s.pool, lu.entetes.get("x-correlation-id") ?? "");
  assert.equal(traces[0]?.agent_id, agent.id);
  const deuxieme = await executerEcheances(services, a("2026-05-02"));
  assert.equal(deuxieme, 0);
});

test("ANX1-5.1-09 an account that cannot be closed keeps none of the others open, and is told", async () => {
  s.horloge.regler("2026-05-04T09:00:00Z");
  const partants = [await unInactif("2026-05-01"), await unInactif("2026-05-01")];
  const ids = partants.map(({ agent }) => agent.id);
  await s.pool.query(
    "update habilitations.agent set depart_le = '2026-05-05' where id = any($1::uuid[])",
    [ids],
  );
  const [premier] = await lireEcheances(s.pool, "2026-05-05");
  const proprietaire = new pg.Client({ connectionString: s.base.urlMigrateur });
  await proprietaire.connect();
  await proprietaire.query("set role maillage_proprietaire");
  await proprietaire.query(`alter table habilitations.agent add constraint jamais_ferme
    check (id <> '${premier}' or ferme_le is null)`);
  const fermes = async () => {
    const { rows } = await s.pool.query<{ id: string }>(
      "select id from habilitations.agent where id = any($1::uuid[]) and ferme_le is not null",
      [ids],
    );
    return rows.map(({ id }) => id);
  };
  await assert.rejects(executerEcheances(services, a("2026-05-05")), /jamais_ferme/);
  const autre = ids.filter((id) => id !== premier);
  assert.deepEqual(await fermes(), autre);
  await proprietaire.query("alter table habilitations.agent drop constraint jamais_ferme");
  await proprietaire.end();
  await executerEcheances(services, a("2026-05-05"));
  assert.deepEqual((await fermes()).toSorted(), ids.toSorted());
});

test("ANX1-5.1-09 a departure effective today revokes sessions and tokens in the same act", async () => {
  s.horloge.regler("2026-05-11T09:00:00Z");
  const { agent } = await unInactif("2026-05-10");
  const entetes = await session(agent);
  enRgc = await session(rgc);
  await inserer(s.pool, "acces_api.objet_oauth", {
    modele: "AccessToken",
    empreinte: Buffer.from(agent.id),
    contenu: JSON.stringify({ accountId: agent.id }),
  });
  const sortie = { genre: "depart", effetLe: "2026-05-11", motif: "Retraite" };
  const fait = await demander(enRgc, `${RACINE}/agents/${agent.id}/sortie`, sortie);
  assert.equal(fait.statut, 204, fait.texte);
  assert.equal((await demander(entetes, "/portail/api/session")).statut, 401);
  const { rows } = await s.pool.query(
    "select 1 from acces_api.objet_oauth where contenu ->> 'accountId' = $1",
    [agent.id],
  );
  assert.deepEqual(rows, []);
  assert.ok(await obtenirJeton(s.url, s.application, ["api_rechercher-usagerv2"]));
});

test("ANX1-5.1-10 new functions remove what they no longer justify; no mission at all closes the account", async () => {
  s.horloge.regler("2026-05-15T09:00:00Z");
  enRgc = await session(rgc);
  const garde = await unInactif("2026-05-14", "sanctions");
  await inserer(s.pool, "habilitations.droit", {
    agent_id: garde.agent.id,
    module: "sanction",
    debut: "2026-01-01",
    fin: "2026-12-31",
    motif: "essai",
  });
  const sort = await unInactif("2026-05-14");
  const declarer = (id: string, mission: string | null) =>
    demander(enRgc, `${RACINE}/agents/${id}/sortie`, {
      genre: "changement",
      effetLe: "2026-06-01",
      motif: "Mobilité",
      mission,
    });
  assert.equal((await declarer(garde.agent.id, "inventee")).corps.code, "MISSION_INCONNUE");
  assert.equal((await declarer(garde.agent.id, "accueil")).statut, 204);
  assert.equal((await declarer(sort.agent.id, null)).statut, 204);
  await executerEcheances(services, a("2026-05-31"));
  assert.equal((await droit(sort.id)).retire_le, null);
  await executerEcheances(services, a("2026-06-01"));
  const { rows } = await s.pool.query(
    `select d.module, d.retrait_cause, a.mission from habilitations.droit d
     join habilitations.agent a on a.id = d.agent_id where a.id = $1 order by 1`,
    [garde.agent.id],
  );
  assert.deepEqual(rows, [
    { module: "sanction", retrait_cause: "changement", mission: "accueil" },
    { module: "vue-360", retrait_cause: null, mission: "accueil" },
  ]);
  assert.equal((await droit(sort.id)).retrait_cause, "changement");
  assert.equal((await demander(await session(sort.agent), "/portail/api/session")).statut, 401);
});

test("ANX1-2-10 an event of human resources becomes a task with a suspension proposed, and acts on its day", async () => {
  s.horloge.regler("2026-06-10T09:00:00Z");
  enRgc = await session(rgc);
  const { agent, id } = await unInactif("2026-06-09");
  const evenement = { genre: "depart", effetLe: "2026-07-01", mission: null };
  const recu = await demander(enRgc, `${RACINE}/agents/${agent.id}/evenements-rh`, evenement);
  assert.equal(recu.statut, 200, recu.texte);
  assert.ok((await avis(rgc.id)).includes("evenement-rh"));
  const ecarte = await unInactif("2026-06-09");
  const autre = await demander(
    enRgc,
    `${RACINE}/agents/${ecarte.agent.id}/evenements-rh`,
    evenement,
  );
  await demander(enRgc, `${RACINE}/taches/${autre.corps.id}`, {
    geste: "ecarter",
    motif: "Erreur RH",
  });
  await executerEcheances(services, a("2026-07-01"));
  assert.equal((await droit(id)).retrait_cause, "depart");
  assert.equal((await droit(ecarte.id)).retire_le, null);
  const immediat = await unInactif("2026-06-09");
  const troisieme = await demander(
    enRgc,
    `${RACINE}/agents/${immediat.agent.id}/evenements-rh`,
    evenement,
  );
  await demander(enRgc, `${RACINE}/taches/${troisieme.corps.id}`, {
    geste: "suspendre",
    motif: "",
  });
  assert.equal((await droit(immediat.id)).suspension_cause, "depart");
});

test("ANX1-2-10 ANX1-5.1-09 an account that closes leaves nothing waiting: reopened, it is not closed again", async () => {
  s.horloge.regler("2026-08-03T09:00:00Z");
  enRgc = await session(rgc);
  const { agent } = await unInactif("2026-08-02");
  const chemin = `${RACINE}/agents/${agent.id}`;
  const evenement = { genre: "depart", effetLe: "2026-08-20", mission: null };
  assert.equal((await demander(enRgc, `${chemin}/evenements-rh`, evenement)).statut, 200);
  const sortie = { genre: "depart", effetLe: "2026-08-03", motif: "Parti plus tôt" };
  assert.equal((await demander(enRgc, `${chemin}/sortie`, sortie)).statut, 204);
  const { taches } = (await demander(enRgc, `${RACINE}/taches`)).corps;
  assert.ok(!taches.some((t: { agentId: string }) => t.agentId === agent.id));
  assert.equal((await demander(enRgc, `${chemin}/reouverture`, { motif: "Retour" })).statut, 204);
  await executerEcheances(services, a("2026-08-20"));
  const ouvert = "select from habilitations.agent where id = $1 and ferme_le is null";
  assert.equal((await s.pool.query(ouvert, [agent.id])).rowCount, 1);
});
