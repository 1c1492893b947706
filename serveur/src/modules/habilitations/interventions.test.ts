import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { appeler } from "../../essais/appels.ts";
import { inserer } from "../../essais/inserer.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { jourCivil } from "../../kit/jour-civil.ts";

type Entetes = Record<string, string>;
let s: Situation;
let rgc: Entetes;
let operateur: Entetes;
before(async () => {
  s = await ouvrirSituation();
  const session = async (organisationId: string, roles: string[]) =>
    uneSession(s.pool, await unAgent(s.pool, { organisationId, roles }));
  rgc = await session(s.departement.id, ["RGC"]);
  operateur = await session(s.operateur.id, ["OPERATEUR"]);
});
after(() => s.fermer());

const RACINE = "/portail/api/gestion-des-comptes/agents";
const INTERVENTIONS = "/portail/api/interventions";
const appel = (entetes: Entetes, chemin: string, corps?: object) =>
  appeler(s.url + chemin, { entetes, ...(corps && { corps }) });
const avis = async (genre: string) =>
  (await s.pool.query("select from notifications.avis where genre = $1", [genre])).rowCount ?? 0;

test("ANX1-2-12 the opérateur sees an account only during its intervention, which it closes itself", async () => {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const fiche = async () => (await appel(operateur, `${RACINE}/${agent.id}`)).statut;
  assert.equal(await fiche(), 404);
  assert.deepEqual((await appel(operateur, INTERVENTIONS)).corps.interventions, []);
  const voulue = {
    organisationId: s.departement.id,
    incident: "INC-7",
    motif: "Compte compromis",
    heures: 2,
  };
  const avant = await avis("intervention-operateur");
  const { id } = (await appel(operateur, INTERVENTIONS, voulue)).corps;
  assert.equal(await avis("intervention-operateur"), avant + 1);
  assert.equal(await fiche(), 200);
  const [vue] = (await appel(operateur, INTERVENTIONS)).corps.interventions;
  assert.deepEqual(
    [vue.organisation, vue.incident, vue.motif, vue.enCours, vue.closeLe],
    [s.departement.nom, "INC-7", "Compte compromis", true, null],
  );
  assert.equal((await appel(rgc, INTERVENTIONS)).statut, 403);
  const effetLe = jourCivil(s.horloge.maintenant());
  const depart = { genre: "depart", effetLe, motif: "Compte compromis" };
  assert.equal((await appel(operateur, `${RACINE}/${agent.id}/sortie`, depart)).statut, 204);
  const { historique } = (await appel(rgc, `${RACINE}/${agent.id}`)).corps;
  const capacites = historique.map((h: { capacite: string }) => h.capacite);
  assert.deepEqual(new Set(capacites), new Set(["operateur"]));
  assert.equal((await appel(operateur, `${INTERVENTIONS}/${id}/cloture`, {})).statut, 204);
  assert.equal(await fiche(), 404);
  assert.equal((await appel(operateur, INTERVENTIONS)).corps.interventions[0].enCours, false);
});

test("ANX1-2-02 a closed account opens again for a reason, by its RGC alone, without its former rights", async () => {
  const agent = await unAgent(s.pool, {
    organisationId: s.departement.id,
    modules: ["vue-360"],
  });
  const rouvrir = (entetes: Entetes, motif: string) =>
    appel(entetes, `${RACINE}/${agent.id}/reouverture`, { motif });
  assert.equal((await rouvrir(rgc, "Retour")).corps.code, "COMPTE_OUVERT");
  const effetLe = jourCivil(s.horloge.maintenant());
  const sortie = await appel(rgc, `${RACINE}/${agent.id}/sortie`, {
    genre: "depart",
    effetLe,
    motif: "Mutation",
  });
  assert.equal(sortie.statut, 204, sortie.texte);
  assert.notEqual((await appel(rgc, `${RACINE}/${agent.id}`)).corps.agent.fermeLe, null);
  assert.equal((await rouvrir(operateur, "Retour")).corps.code, "OPERATEUR_HORS_INCIDENT");
  assert.equal((await rouvrir(rgc, " ")).corps.code, "MOTIF_ABSENT");
  assert.equal((await rouvrir(rgc, "Retour de mutation")).statut, 204);
  const { agent: lu, droits, historique } = (await appel(rgc, `${RACINE}/${agent.id}`)).corps;
  assert.deepEqual([lu.fermeLe, lu.departLe], [null, null]);
  assert.ok(droits.length > 0 && droits.every((d: { etat: string }) => d.etat === "retire"));
  const rouvert = historique.find((h: { genre: string }) => h.genre === "compte-rouvert");
  assert.match(rouvert.detail, /Retour de mutation/);
  assert.equal(await avis("compte-rouvert"), 1);
});

const REINITIALISATION = "second-facteur/reinitialisation";

/** An account with a second factor of its own, and a session on it. */
async function avecFacteur(voulu: { readonly roles?: string[] } = {}) {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id, ...voulu });
  await inserer(s.pool, "identite.facteur_totp", {
    agent_id: agent.id,
    secret_chiffre: Buffer.alloc(32),
    confirme_le: s.horloge.maintenant(),
  });
  const session = await uneSession(s.pool, agent);
  const reinitialiser = (entetes: Entetes, motif: string) =>
    appel(entetes, `${RACINE}/${agent.id}/${REINITIALISATION}`, { motif });
  const etat = async () => {
    const { statut, corps } = await appel(session, "/portail/api/session");
    return statut === 200 ? corps.secondFacteur : statut;
  };
  const facteur = async () =>
    (await s.pool.query("select from identite.facteur_totp where agent_id = $1", [agent.id]))
      .rowCount;
  return { agent, session, reinitialiser, etat, facteur };
}

test("CONV-7-16 a lost second factor is forgotten by the RGC for a reason: sessions end, the person is told", async () => {
  const { agent, reinitialiser, etat, facteur } = await avecFacteur();
  assert.equal(await etat(), "verifie");
  assert.equal((await reinitialiser(rgc, " ")).corps.code, "MOTIF_ABSENT");
  assert.equal((await reinitialiser(rgc, "")).statut, 400);
  assert.equal((await reinitialiser(operateur, "Volé")).corps.code, "OPERATEUR_HORS_INCIDENT");
  const autre = await uneSession(
    s.pool,
    await unAgent(s.pool, { organisationId: s.departement.id, roles: ["DPD"] }),
  );
  assert.equal((await reinitialiser(autre, "Volé")).statut, 403);
  assert.deepEqual([await facteur(), await etat()], [1, "verifie"]);
  assert.equal((await reinitialiser(rgc, "Téléphone volé")).statut, 204);
  assert.deepEqual([await facteur(), await etat()], [0, 401]);
  assert.equal(await avis("second-facteur-reinitialise"), 1);
  const { historique } = (await appel(rgc, `${RACINE}/${agent.id}`)).corps;
  const oublie = historique.find(
    (h: { genre: string }) => h.genre === "second-facteur-reinitialise",
  );
  assert.match(oublie.detail, /Téléphone volé/);
  assert.equal((await reinitialiser(rgc, "Encore")).corps.code, "FACTEUR_ABSENT");
});

test("ANX1-2-12 the RGC's own second factor is the opérateur's to reset, within an intervention, and the RGC hears of it", async () => {
  const { session, reinitialiser, etat, facteur } = await avecFacteur({ roles: ["RGC"] });
  assert.equal((await reinitialiser(session, "Changé")).corps.code, "FACTEUR_PROPRE");
  const voulue = {
    organisationId: s.departement.id,
    incident: "INC-8",
    motif: "Téléphone perdu",
    heures: 1,
  };
  const { id } = (await appel(operateur, INTERVENTIONS, voulue)).corps;
  const avant = await avis("intervention-operateur");
  assert.equal((await reinitialiser(operateur, "Identité vérifiée par appel")).statut, 204);
  assert.deepEqual([await facteur(), await etat()], [0, 401]);
  assert.equal(await avis("intervention-operateur"), avant + 1);
  await appel(operateur, `${INTERVENTIONS}/${id}/cloture`, {});
});
