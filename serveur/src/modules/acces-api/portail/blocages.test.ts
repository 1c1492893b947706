import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../../essais/agents.ts";
import { appeler, CHEMINS, obtenirJeton, type Sortie } from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { dansLaSeconde } from "../../../essais/dans-la-seconde.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { lireTraces } from "../../../essais/traces.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { enregistrerParametre } from "../../parametres/index.ts";

let s: Situation;
let enfant: ChildProcess;
let ailleurs: string;
let operateur: Record<string, string>;
before(async () => {
  s = await ouvrirSituation();
  const script = join(import.meta.dirname, "../../../essais/seconde-plateforme.ts");
  enfant = fork(script, [s.base.url], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  [ailleurs] = (await once(enfant, "message")) as [string];
  operateur = await entetesDe(s.operateur.id, ["OPERATEUR"]);
});
after(async () => {
  enfant.disconnect();
  await once(enfant, "exit");
  await s.fermer();
});

async function entetesDe(organisationId: string, roles: string[]) {
  return uneSession(s.pool, await unAgent(s.pool, { organisationId, roles }));
}
const portail = (chemin: string, entetes: Record<string, string>, corps?: unknown, url = s.url) =>
  appeler(`${url}/portail/api${chemin}`, { entetes, corps });
const bloquer = (cible: string, cibleId: string, entetes = operateur, reste: object = {}) =>
  portail("/operateur/blocages", entetes, {
    cible,
    cibleId,
    motif: "Usage suspect la nuit",
    terme: null,
    ...reste,
  });
const conclure = (id: string, conclusion: string) =>
  portail(`/operateur/blocages/${id}/levee`, operateur, {
    conclusion,
    motif: "Vérifié avec le RSSI",
  });

/** The statuses of both processes, asked until both are `attendu`, for a second. */
const partout = (demander: (url: string) => Promise<Sortie>, attendu: number): Promise<number[]> =>
  dansLaSeconde(
    async () => (await Promise.all([s.url, ailleurs].map(demander))).map(({ statut }) => statut),
    (vus) => vus.every((statut) => statut === attendu),
  );
const parJeton = (jeton: string) => (url: string) => appeler(url + CHEMINS.statut, { jeton });
const parSession = (entetes: Record<string, string>) => (url: string) =>
  portail("/session", entetes, undefined, url);
const avisRecus = async (id: string, agentId: string) => {
  const { rows } = await s.pool.query(
    `select genre from notifications.avis a join notifications.destinataire d on d.avis_id = a.id
     where sujet_id = $1 and agent_id = $2 order by a.depose_le`,
    [id, agentId],
  );
  return rows.map(({ genre }) => genre);
};

test("CONV-7-20 CONV-7-21 a whole partner falls in both processes within a second, and comes back by a check alone", async () => {
  const partenaire = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: partenaire.id });
  const delegataire = await uneOrganisation(s.pool, {
    type: "DCD",
    departement: "59",
    rattachementId: partenaire.id,
  });
  const rssi = await unAgent(s.pool, { organisationId: partenaire.id, roles: ["RSSI"] });
  const rgc = await unAgent(s.pool, { organisationId: partenaire.id, roles: ["RGC"] });
  const entetes = await uneSession(s.pool, rssi);
  const duDelegataire = await entetesDe(delegataire.id, []);
  const application = await uneApplication(s.pool, { organisationId: partenaire.id });
  const autre = await uneApplication(s.pool, { organisationId: delegataire.id });
  const jeton = await obtenirJeton(s.url, application, SCOPES_AGENT);
  const jetonAutre = await obtenirJeton(s.url, autre, SCOPES_AGENT);
  assert.deepEqual(await partout(parJeton(jeton), 400), [400, 400]);
  assert.deepEqual(await partout(parSession(entetes), 200), [200, 200]);
  const fait = await bloquer("partenaire", partenaire.id);
  assert.equal(fait.statut, 200, fait.texte);
  const { id } = fait.corps;
  for (const mort of [jeton, jetonAutre]) {
    assert.deepEqual(await partout(parJeton(mort), 401), [401, 401]);
  }
  for (const fermee of [entetes, duDelegataire]) {
    assert.deepEqual(await partout(parSession(fermee), 401), [401, 401]);
  }
  await assert.rejects(obtenirJeton(ailleurs, application, SCOPES_AGENT), /invalid_client/);
  // The others work on.
  assert.deepEqual(await partout(parJeton(s.jeton), 400), [400, 400]);
  assert.deepEqual(await avisRecus(id, rssi.id), ["blocage"]);
  assert.deepEqual(await avisRecus(id, rgc.id), ["blocage"]);
  assert.equal((await bloquer("partenaire", partenaire.id)).corps.code, "DEJA_BLOQUE");
  // A check concluded otherwise keeps the block.
  assert.equal((await conclure(id, "illegitime")).statut, 204);
  assert.deepEqual(await partout(parSession(await uneSession(s.pool, rssi)), 401), [401, 401]);
  assert.equal((await conclure(id, "legitime")).statut, 204);
  assert.equal((await conclure(id, "legitime")).corps.code, "BLOCAGE_INCONNU");
  assert.deepEqual(await partout(parSession(await uneSession(s.pool, rssi)), 200), [200, 200]);
  // Neither the sessions nor the tokens of before come back.
  assert.deepEqual(await partout(parSession(entetes), 401), [401, 401]);
  assert.deepEqual(await partout(parJeton(jeton), 401), [401, 401]);
  const nouveau = await obtenirJeton(s.url, application, SCOPES_AGENT);
  assert.deepEqual(await partout(parJeton(nouveau), 400), [400, 400]);
  assert.deepEqual(await avisRecus(id, rssi.id), ["blocage", "blocage-confirme", "deblocage"]);
  const { corps } = await portail("/operateur/blocages", operateur);
  const ligne = corps.find((b: { id: string }) => b.id === id);
  assert.deepEqual(
    ligne.verifications.map((v: { conclusion: string }) => v.conclusion),
    ["illegitime", "legitime"],
  );
  assert.ok(ligne.leveLe);
});

test("CONV-7-20 a blocked account loses its sessions everywhere; its colleagues keep theirs", async () => {
  const suspect = await unAgent(s.pool, { organisationId: s.departement.id });
  const entetes = await uneSession(s.pool, suspect);
  const collegue = await entetesDe(s.departement.id, []);
  assert.deepEqual(await partout(parSession(entetes), 200), [200, 200]);
  assert.equal((await bloquer("agent", suspect.id)).statut, 200);
  assert.deepEqual(await partout(parSession(entetes), 401), [401, 401]);
  assert.deepEqual(await partout(parSession(await uneSession(s.pool, suspect)), 401), [401, 401]);
  assert.deepEqual(await partout(parSession(collegue), 200), [200, 200]);
});

test("CONV-7-21 the database itself refuses to lift a block without a check that concludes legitimate", async () => {
  const { id: cible } = await uneApplication(s.pool, { organisationId: s.departement.id });
  const { corps } = await bloquer("application", cible);
  assert.equal((await conclure(corps.id, "illegitime")).statut, 204);
  const { rows } = await s.pool.query(
    "select id from acces_api.levee_de_doute where blocage_id = $1",
    [corps.id],
  );
  for (const [levee, conclusion] of [
    [null, null],
    [rows[0].id, "legitime"],
    [rows[0].id, "illegitime"],
    [corps.id, "legitime"],
  ]) {
    const sql = `update acces_api.blocage set leve_le = now(), levee_id = $2,
      levee_conclusion = $3 where id = $1`;
    await assert.rejects(s.pool.query(sql, [corps.id, levee, conclusion]), /violates/);
  }
  await assert.rejects(s.pool.query("delete from acces_api.blocage"), /permission denied/);
});

test("CONV-7-20 only the opérateur's own staff blocks, with a motive, never itself", async () => {
  const { id } = await uneApplication(s.pool, { organisationId: s.departement.id });
  const faux = await entetesDe(s.departement.id, ["OPERATEUR", "CSSI"]);
  const rgc = await entetesDe(s.departement.id, ["RGC", "RSSI"]);
  for (const intrus of [faux, rgc]) {
    assert.equal((await bloquer("application", id, intrus)).statut, 403);
    assert.equal((await portail("/operateur/blocages", intrus)).statut, 403);
    const cibles = await portail("/operateur/blocages/cibles", intrus, {
      cible: "agent",
      texte: "ler",
    });
    assert.equal(cibles.statut, 403);
  }
  assert.equal((await bloquer("application", id, operateur, { motif: "    " })).statut, 400);
  const passe = await bloquer("application", id, operateur, { terme: "2020-01-01" });
  assert.equal(passe.corps.code, "TERME_PASSE");
  assert.equal((await bloquer("partenaire", s.operateur.id)).corps.code, "CIBLE_INCONNUE");
  assert.equal((await bloquer("application", s.operateur.id)).statut, 404);
  const sorties = await Promise.all(Array.from({ length: 20 }, () => bloquer("application", id)));
  assert.deepEqual(sorties.map(({ statut }) => statut).sort(), [200, ...Array(19).fill(409)]);
  const trouvees = await portail("/operateur/blocages/cibles", operateur, {
    cible: "application",
    texte: "PAR_essai",
  });
  assert.ok(trouvees.corps.some((c: { id: string }) => c.id === id));
});

test("an application calls from the addresses it lists, for a token as for an API", async () => {
  const application = await uneApplication(s.pool, { organisationId: s.departement.id });
  const jeton = await obtenirJeton(s.url, application, SCOPES_AGENT);
  const lister = (adresses: string[]) =>
    s.pool.query("update acces_api.application set adresses = $2 where id = $1", [
      application.id,
      adresses,
    ]);
  await lister(["127.0.0.0/16"]);
  assert.deepEqual(await partout(parJeton(jeton), 400), [400, 400]);
  await lister(["203.0.113.0/24"]);
  assert.deepEqual(await partout(parJeton(jeton), 403), [403, 403]);
  for (const url of [s.url, ailleurs]) {
    await assert.rejects(obtenirJeton(url, application, SCOPES_AGENT), /invalid_client/);
  }
  await lister([]);
  assert.deepEqual(await partout(parJeton(jeton), 400), [400, 400]);
});

test("when the policy of the day asks for a second element, a secret alone is refused", async () => {
  const application = await uneApplication(s.pool, { organisationId: s.departement.id });
  const exiger = (valeur: number) =>
    enTransaction(s.pool, (client) =>
      enregistrerParametre(client, {
        nom: "api.second_element_exige",
        debut: "2025-01-01",
        fin: null,
        valeur,
        source: "essai",
        auteur: "essai",
      }),
    );
  await exiger(1);
  const essayer = () =>
    obtenirJeton(s.url, application, SCOPES_AGENT).then(
      () => true,
      () => false,
    );
  assert.equal(await dansLaSeconde(essayer, (donne) => !donne), false);
  await s.pool.query("update acces_api.application set adresses = '{127.0.0.0/16}' where id = $1", [
    application.id,
  ]);
  assert.equal(await dansLaSeconde(essayer, (donne) => donne), true);
  await exiger(0);
});

test("ANX3-1-01 ANX3-1-02 CONV-7-05 a direct flow is closed unless the opérateur's RSSI opens it, on its days", async () => {
  const cssi = await entetesDe(s.operateur.id, ["CSSI"]);
  const rssi = await entetesDe(s.departement.id, ["RSSI"]);
  const faux = await entetesDe(s.departement.id, ["CSSI"]);
  const demanderOuverture = (jeton?: string) =>
    appeler(`${s.url}/flux-directs/echange-nocturne/ouverture`, { jeton });
  const ouverture = async (jeton?: string) => (await demanderOuverture(jeton)).statut;
  for (const inconnu of [undefined, "x".repeat(43)]) {
    const { statut, entetes } = await demanderOuverture(inconnu);
    assert.equal(statut, 401);
    const traces = await lireTraces(s.pool, entetes.get("x-correlation-id") ?? "");
    assert.deepEqual(
      traces.map(({ acte, issue, motif }) => [acte, issue, motif]),
      [["emprunter-route-directe", "refusee", "JETON_INVALIDE"]],
    );
  }
  assert.equal(await ouverture(s.jeton), 403);
  const demande = { flux: "echange-nocturne", motif: "Volume incompatible avec les API" };
  assert.equal((await portail("/derogations", operateur, demande)).statut, 403);
  const demandee = await portail("/derogations", rssi, demande);
  assert.equal(demandee.statut, 200, demandee.texte);
  assert.equal((await portail("/derogations", rssi, demande)).statut, 409);
  assert.equal(await ouverture(s.jeton), 403);
  const jour = jourCivil(s.horloge.maintenant());
  const decider = (etat: string, entetes: Record<string, string>, periode: object = {}) =>
    portail(`/derogations/${demandee.corps.id}/decision`, entetes, {
      etat,
      motif: "Flux chiffré et tracé",
      debut: jour,
      fin: jour,
      ...periode,
    });
  for (const intrus of [faux, rssi, operateur]) {
    assert.equal((await decider("acceptee", intrus)).statut, 403);
  }
  assert.equal((await decider("acceptee", cssi, { fin: null })).statut, 400);
  assert.equal((await decider("retiree", cssi)).statut, 409);
  assert.equal((await decider("acceptee", cssi)).statut, 204);
  assert.equal((await decider("refusee", cssi)).statut, 409);
  assert.equal(await ouverture(s.jeton), 204);
  const voisin = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: voisin.id });
  const autre = await uneApplication(s.pool, {
    organisationId: voisin.id,
  });
  await s.pool.query("update acces_api.application set adresses = '{127.0.0.0/16}' where id = $1", [
    autre.id,
  ]);
  assert.equal(await ouverture(await obtenirJeton(s.url, autre, SCOPES_AGENT)), 403);
  const vues = await portail("/derogations", await entetesDe(voisin.id, ["RSSI"]));
  assert.deepEqual(vues.corps, []);
  assert.equal((await decider("retiree", cssi)).statut, 204);
  assert.equal(await ouverture(s.jeton), 403);
});
