import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import pg from "pg";
import { appeler, CHEMINS, obtenirJeton } from "../../essais/appels.ts";
import { SCOPES_AGENT } from "../../essais/applications.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { unUsager } from "../../essais/usagers.ts";
import {
  avancer,
  battre,
  type Editeur,
  ilArrive,
  unAbonnement,
  unEditeur,
} from "./essais/editeur.ts";
import { ouvrirRecepteur, type Recepteur } from "./essais/recepteur.ts";

let s: Situation;
let editeur: Editeur;
let recepteur: Recepteur;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());
beforeEach(async () => {
  editeur = await unEditeur(s);
  recepteur = await ouvrirRecepteur();
});
afterEach(async () => {
  await s.pool.query("update webhooks.abonnement set etat = 'ferme'");
  await recepteur.fermer();
});

const types = () => recepteur.recus.map(({ type }) => type);
const historique = async (id: string) =>
  (await editeur.appeler("GET", `/${id}/livraisons`)).corps.livraisons;

test("CONV-7-05 a partner is told of an event by identifiers alone, signed, and the journal says so", async () => {
  await unAbonnement(editeur, recepteur);
  const usager = await unUsager(s.pool, { nom: "SECRETNOM", prenom: "SECRETPRENOM" });
  await ilArrive(s, usager.id, "rendez-vous.pris", s.departement.id);
  await battre(s);
  assert.equal(recepteur.recus.length, 1);
  const [recu] = recepteur.recus;
  const message = JSON.parse(recu!.corps);
  assert.deepEqual(Object.keys(message), ["id", "type", "timestamp", "data"]);
  assert.deepEqual(Object.keys(message.data), ["identifiantUsager", "jetonUsager", "siretSource"]);
  assert.equal(message.data.siretSource, s.departement.siret);
  assert.equal(recu!.entetes["webhook-id"], message.id);
  const interdits = [usager.id, usager.nir, usager.numero, usager.dateNaissance, "SECRETNOM"];
  for (const interdit of interdits) assert.ok(!recu!.corps.includes(interdit));
  // The jeton opens the APIs to this application, and to no other.
  const jeton = await obtenirJeton(s.url, editeur.application, SCOPES_AGENT);
  const lu = await appeler(s.url + CHEMINS.informations, { jeton, usager: recu!.jeton });
  assert.equal(lu.statut, 200, lu.texte);
  const ailleurs = await appeler(s.url + CHEMINS.informations, {
    jeton: s.jeton,
    usager: recu!.jeton,
  });
  assert.equal(ailleurs.statut, 403);
  const [trace] = await lireTraces(s.pool, message.id);
  assert.deepEqual(
    [trace?.canal, trace?.acte, trace?.finalite, trace?.issue, trace?.usager_id],
    ["webhook", "livrer-evenement", "PARCOURS", "accordee", usager.id],
  );
});

test("a second in which nothing happened writes nothing", async () => {
  const tenue = async () =>
    (await s.pool.query("select xmin, xmax from webhooks.compteur")).rows[0];
  await battre(s);
  const avant = await tenue();
  await battre(s);
  assert.deepEqual(await tenue(), avant);
  await ilArrive(s, (await unUsager(s.pool)).id);
  await battre(s);
  assert.notDeepEqual(await tenue(), avant);
});

test("CONV-4-02 only the partner's own people, and in the narrower perimeter those it follows", async () => {
  await unAbonnement(editeur, recepteur, { perimetre: "referent" });
  const suivie = await unUsager(s.pool, { referentId: s.departement.id });
  const duDepartement = await unUsager(s.pool);
  const ailleurs = await unUsager(s.pool, { rsaDepartement: "59", departement: "59" });
  for (const { id } of [ailleurs, duDepartement, suivie]) await ilArrive(s, id);
  await battre(s);
  assert.equal(recepteur.recus.length, 1);
  const entier = await ouvrirRecepteur();
  await unAbonnement(editeur, entier);
  for (const { id } of [ailleurs, duDepartement, suivie]) await ilArrive(s, id);
  await battre(s);
  await entier.fermer();
  assert.equal(entier.recus.length, 2);
  assert.equal(recepteur.recus.length, 2);
});

test("CONV-4-02 someone who left the perimeter since is set aside, and the journal says why", async () => {
  const id = await unAbonnement(editeur, recepteur);
  const usager = await unUsager(s.pool);
  await ilArrive(s, usager.id);
  await s.plateforme.travaux.executer("seconde");
  await s.pool.query("update usagers.usager set rsa = false, departement = '59' where id = $1", [
    usager.id,
  ]);
  await s.plateforme.travaux.accomplirDus();
  assert.equal(recepteur.recus.length, 0);
  const [livraison] = await historique(id);
  assert.deepEqual([livraison.etat, livraison.motif], ["ecartee", "HORS_PERIMETRE"]);
  const [trace] = await lireTraces(s.pool, livraison.id);
  assert.deepEqual([trace?.issue, trace?.motif], ["refusee", "HORS_PERIMETRE"]);
});

test("a kind unticked since is set aside, what was waiting included, and is the only one", async () => {
  const id = await unAbonnement(editeur, recepteur);
  for (const genre of ["rendez-vous.pris", "rendez-vous.modifie"]) {
    await ilArrive(s, (await unUsager(s.pool)).id, genre);
  }
  await s.plateforme.travaux.executer("seconde");
  const voulu = { adresse: recepteur.adresse, genres: ["rendez-vous.modifie"] };
  await editeur.appeler("PUT", `/${id}`, { ...voulu, perimetre: "application" });
  await s.plateforme.travaux.accomplirDus();
  assert.deepEqual(
    recepteur.recus.map(({ type }) => type),
    ["rendez-vous.modifie"],
  );
  const suites = (await historique(id)).map((l: { etat: string; motif: string }) => [
    l.etat,
    l.motif,
  ]);
  assert.deepEqual(suites, [
    ["livree", null],
    ["ecartee", "EVENEMENT_NON_SUIVI"],
  ]);
});

test("CONV-3.2-10 an API that is no longer subscribed tells nothing more, what was waiting included", async () => {
  const id = await unAbonnement(editeur, recepteur);
  const usager = await unUsager(s.pool);
  await ilArrive(s, usager.id, "rendez-vous.pris");
  await s.plateforme.travaux.executer("seconde");
  await s.pool.query(
    "update acces_api.application set scopes = array_remove(scopes, 'gererRDV') where id = $1",
    [editeur.application.id],
  );
  await new Promise((fini) => setTimeout(fini, 200));
  await s.plateforme.travaux.accomplirDus();
  await ilArrive(s, usager.id, "rendez-vous.modifie");
  await ilArrive(s, usager.id, "orientation.ouverte");
  await battre(s);
  assert.deepEqual(types(), ["orientation.ouverte"]);
  const lignes = await historique(id);
  assert.deepEqual(
    lignes.map(({ etat }: { etat: string }) => etat),
    ["livree", "ecartee"],
  );
});

test("ANX4-A-15 ANX4-A-16 without a base API, which all others need to answer, nothing is told nor subscribed to", async () => {
  const id = await unAbonnement(editeur, recepteur);
  const usager = await unUsager(s.pool);
  await ilArrive(s, usager.id, "rendez-vous.pris");
  await s.plateforme.travaux.executer("seconde");
  await s.pool.query(
    "update acces_api.application set scopes = array_remove(scopes, 'rechercheusager') where id = $1",
    [editeur.application.id],
  );
  await attendreOubli();
  await s.plateforme.travaux.accomplirDus();
  await ilArrive(s, usager.id, "rendez-vous.modifie");
  await battre(s);
  assert.deepEqual(types(), []);
  const motifs = (await historique(id)).map(({ motif }: { motif: string }) => motif);
  assert.deepEqual(motifs, ["API_NON_SOUSCRITE"]);
  const voulu = { adresse: recepteur.adresse, genres: ["rendez-vous.pris"] };
  const refuse = await editeur.appeler("POST", "", { ...voulu, perimetre: "application" });
  assert.deepEqual([refuse.statut, refuse.corps.code], [403, "TYPE_NON_SOUSCRIT"]);
  assert.match(refuse.corps.message, /Rechercher un usager/);
});

test("CONV-5-11 CONV-7-20 CONV-1-01 nothing leaves to a blocked application or without a convention, and nothing is lost", async () => {
  await unAbonnement(editeur, recepteur);
  const usager = await unUsager(s.pool);
  const fermer = [
    "insert into acces_api.blocage (id, cible, cible_id, organisation_id, motif, bloque_le) values (gen_random_uuid(), 'application', $1, $2, 'essai', now())",
    "update conventions.convention set etat = 'resiliee', resiliee_le = '2025-02-01' where $1::text is not null and partenaire_id = $2",
  ];
  const rouvrir = [
    "delete from acces_api.blocage where cible_id = $1 and organisation_id = $2",
    "update conventions.convention set etat = 'signee', resiliee_le = null where $1::text is not null and partenaire_id = $2",
  ];
  const migrateur = new pg.Client(s.base.urlMigrateur);
  await migrateur.connect();
  for (const [rang, requete] of fermer.entries()) {
    const cibles = [editeur.application.id, s.departement.id];
    await migrateur.query(requete, cibles);
    await attendreOubli();
    await ilArrive(s, usager.id);
    await battre(s);
    assert.equal(recepteur.recus.length, rang);
    const { rows } = await s.pool.query(
      "select motif from journal.trace where application_id = $1 and issue = 'refusee' and acte = 'livrer-evenement' order by le desc limit 1",
      [editeur.application.id],
    );
    assert.equal(rows[0]?.motif, ["APPLICATION_BLOQUEE", "CONVENTION_INACTIVE"][rang]);
    await migrateur.query(rouvrir[rang]!, cibles);
    await migrateur.query("notify changement, 'essai'");
    await attendreOubli();
    avancer(s, 601);
    await battre(s);
    assert.equal(recepteur.recus.length, rang + 1);
  }
  await migrateur.end();
});

/** Processes hear of a change by announcement. */
const attendreOubli = () => new Promise((fini) => setTimeout(fini, 200));

test("a failing person waits, in order, and blocks nobody else", async () => {
  const id = await unAbonnement(editeur, recepteur);
  const [a, b] = [await unUsager(s.pool), await unUsager(s.pool)];
  await ilArrive(s, a.id, "rendez-vous.pris");
  await battre(s);
  const deA = recepteur.recus[0]!.usager;
  recepteur.recus.length = 0;
  recepteur.repondre = ({ usager }) => (usager === deA ? 500 : 204);
  await ilArrive(s, a.id, "rendez-vous.modifie");
  await ilArrive(s, a.id, "orientation.ouverte");
  await ilArrive(s, b.id, "rendez-vous.pris");
  await battre(s);
  await battre(s);
  assert.deepEqual(types().toSorted(), ["rendez-vous.modifie", "rendez-vous.pris"]);
  // Ten seconds, then thirty.
  avancer(s, 11);
  await battre(s);
  avancer(s, 11);
  await battre(s);
  assert.equal(recepteur.recus.length, 3);
  recepteur.repondre = () => 204;
  recepteur.recus.length = 0;
  await ilArrive(s, b.id, "rendez-vous.modifie");
  avancer(s, 20);
  await battre(s);
  await battre(s);
  const aA = recepteur.recus.filter(({ usager }) => usager === deA).map(({ type }) => type);
  assert.deepEqual(aA, ["rendez-vous.modifie", "orientation.ouverte"]);
  const lignes = await historique(id);
  const rejete = lignes.find(({ essais }: { essais: number }) => essais === 3);
  assert.deepEqual(
    rejete.tentatives.map(({ statut }: { statut: number }) => statut),
    [204, 500, 500],
  );
  assert.equal(new Set(rejete.tentatives.map(({ le }: { le: string }) => le)).size, 3);
});

test("an accepted test on an active subscription brings forward what waits for its next try", async () => {
  const id = await unAbonnement(editeur, recepteur);
  recepteur.repondre = ({ type }) => (type === "webhook.essai" ? 204 : 500);
  const usager = await unUsager(s.pool);
  await ilArrive(s, usager.id, "rendez-vous.pris");
  await ilArrive(s, usager.id, "rendez-vous.modifie");
  for (const attente of [0, 11, 31]) {
    avancer(s, attente);
    await battre(s);
  }
  assert.deepEqual(types(), ["rendez-vous.pris", "rendez-vous.pris", "rendez-vous.pris"]);
  recepteur.repondre = () => 204;
  recepteur.recus.length = 0;
  assert.equal((await editeur.appeler("POST", `/${id}/essai`)).statut, 200);
  await battre(s);
  await battre(s);
  assert.deepEqual(types(), ["webhook.essai", "rendez-vous.pris", "rendez-vous.modifie"]);
});

test("an event refused ten times is abandoned, then the next of the person leaves; a replay sends it again under its id", async () => {
  const id = await unAbonnement(editeur, recepteur);
  const { id: usagerId } = await unUsager(s.pool);
  recepteur.repondre = ({ type }) => (type === "rendez-vous.pris" ? 500 : 204);
  await ilArrive(s, usagerId, "rendez-vous.pris");
  await ilArrive(s, usagerId, "rendez-vous.modifie");
  for (let essai = 0; essai < 10; essai++) {
    await battre(s);
    avancer(s, 12 * 3600 + 1);
  }
  await battre(s);
  const [suivante, premiere] = await historique(id);
  assert.deepEqual([premiere.etat, premiere.motif, premiere.essais], ["abandonnee", "STATUT", 10]);
  assert.equal(suivante.etat, "livree");
  const ids = new Set(
    recepteur.recus.filter((r) => r.type === "rendez-vous.pris").map((r) => r.id),
  );
  assert.equal(ids.size, 1);
  recepteur.repondre = () => 204;
  recepteur.recus.length = 0;
  const rejeu = await editeur.appeler("POST", `/${id}/rejeu`, { position: premiere.position });
  assert.deepEqual([rejeu.statut, rejeu.corps.nombre], [200, 1]);
  await battre(s);
  assert.deepEqual(
    recepteur.recus.map(({ id: recu }) => recu),
    [...ids],
  );
});

test("repeated failures pause the subscription and tell its éditeur; an accepted test resumes it in order", async () => {
  const id = await unAbonnement(editeur, recepteur);
  recepteur.repondre = () => 503;
  const personnes = [];
  for (let n = 0; n < 25; n++) personnes.push(await unUsager(s.pool));
  for (const { id: usagerId } of personnes) await ilArrive(s, usagerId);
  await battre(s);
  const etat = async () => (await editeur.appeler("GET", `/${id}`)).corps;
  assert.deepEqual([(await etat()).etat, (await etat()).echecs], ["actif", 25]);
  // Past twenty failures it is only probed: one call a minute.
  const avant = recepteur.recus.length;
  avancer(s, 61);
  await battre(s);
  await battre(s);
  assert.equal(recepteur.recus.length, avant + 1);
  avancer(s, 3600);
  await battre(s);
  assert.deepEqual([(await etat()).etat, (await etat()).motif], ["en_pause", "ECHECS_REPETES"]);
  const { rows } = await s.pool.query(
    `select a.corps, d.agent_id from notifications.avis a join notifications.destinataire d on d.avis_id = a.id
     where a.genre = 'webhook-en-pause' and a.sujet_id = $1`,
    [id],
  );
  assert.ok(rows.some(({ agent_id }) => agent_id === editeur.agentId));
  assert.ok(!rows[0].corps.includes("/maillage"));
  assert.match(rows[0].corps, /retenus, 30 jours au plus/);
  // Kept while paused, delivered after.
  await ilArrive(s, personnes[0]!.id, "rendez-vous.modifie");
  await battre(s);
  const refuse = await editeur.appeler("POST", `/${id}/essai`);
  assert.deepEqual([refuse.statut, refuse.corps.code], [409, "ESSAI_REFUSE"]);
  recepteur.repondre = () => 204;
  assert.equal((await editeur.appeler("POST", `/${id}/essai`)).statut, 200);
  recepteur.recus.length = 0;
  await battre(s);
  await battre(s);
  assert.equal(recepteur.recus.length, 26);
  assert.equal(types().filter((type) => type === "rendez-vous.modifie").length, 1);
});

test("a gesture on a subscription and the end of a wave never wait for each other", async () => {
  const id = await unAbonnement(editeur, recepteur);
  for (let n = 0; n < 3; n++) await ilArrive(s, (await unUsager(s.pool)).id);
  await s.plateforme.travaux.executer("seconde");
  const geste = new pg.Client({ connectionString: s.base.url });
  await geste.connect();
  try {
    await geste.query("begin");
    await geste.query("select from webhooks.abonnement where id = $1 for update", [id]);
    const vague = s.plateforme.travaux.accomplirDus();
    await jusqua(async () => {
      const { rows } = await s.pool.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
         and query like '%webhooks.abonnement%for update'`,
      );
      return rows.length > 0;
    });
    // What a replay does once it holds the subscription.
    await geste.query("update webhooks.livraison set essais = essais where abonnement_id = $1", [
      id,
    ]);
    await geste.query("commit");
    await vague;
  } finally {
    await geste.end();
  }
  const etats = (await historique(id)).map(({ etat }: { etat: string }) => etat);
  assert.deepEqual(etats, ["livree", "livree", "livree"]);
});

test("an address that answers 410 is paused at once", async () => {
  const id = await unAbonnement(editeur, recepteur);
  recepteur.repondre = () => 410;
  await ilArrive(s, (await unUsager(s.pool)).id);
  await battre(s);
  const lu = await editeur.appeler("GET", `/${id}`);
  assert.deepEqual([lu.corps.etat, lu.corps.motif], ["en_pause", "ADRESSE_ABANDONNEE"]);
});
