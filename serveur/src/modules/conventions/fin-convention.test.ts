import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent } from "../../essais/agents.ts";
import { appeler, CHEMINS, JETON, obtenirJeton, poster } from "../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../essais/applications.ts";
import { contact, type Poste, uneConventionSignee, unPoste } from "../../essais/conventions.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { ouvrirSession } from "../identite/depot/sessions.ts";
import { lireEvenements } from "../journal/index.ts";
import { executerEcheancesConventions, type Organisation } from "./index.ts";

let s: Situation;
let operateur: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-01-31T09:00:00Z" });
  operateur = await unPoste(s, s.operateur, "OPERATEUR");
});
after(() => s.fermer());

const denoncer = (id: string, recueLe: string, change: object = {}) =>
  operateur(`/${id}/denonciations`, {
    nature: "non-renouvellement",
    partie: "partenaire",
    recueLe,
    document: "Courrier",
    motif: "Autre organisation",
    lrar: null,
    obligation: null,
    ...change,
  });
const rupture = { nature: "manquement", lrar: "1A 234 567 8901 2", obligation: "Article 7" };
const aMidi = (jour: string) => s.horloge.regler(`${jour}T11:00:00Z`);

/** What is open to the partner at the platform's instant, with a token that never expires. */
async function unAcces(partenaire: Organisation) {
  const application = await uneApplication(s.pool, { organisationId: partenaire.id });
  // A signature is announced to the processes a moment after it is answered.
  let jeton = "";
  await jusqua(async () => {
    jeton = await obtenirJeton(s.url, application, SCOPES_AGENT).catch(() => "");
    return jeton !== "";
  });
  await s.pool.query(
    `update acces_api.objet_oauth set contenu = jsonb_set(contenu, '{exp}', '4102444800')
     where application = $1`,
    [application.clientId],
  );
  await unAgent(s.pool, { organisationId: partenaire.id, roles: ["RGC"] });
  const modules = ["recherche-usager", "vue-360"];
  const agent = await unAgent(s.pool, { organisationId: partenaire.id, modules });
  const critere = { mode: "numero", numeroFranceTravail: "12345678901" };
  return async (): Promise<string> => {
    const corps = { numeroFranceTravail: "12345678901" };
    const api = await appeler(s.url + CHEMINS.parNumero, { jeton, corps });
    const temoin = await ouvrirSession(s.pool, {
      agentId: agent.id,
      acr: "eidas1",
      amr: ["pwd"],
      secondFacteur: "totp",
      idToken: "essai",
      ouverteLe: s.horloge.maintenant(),
    });
    const entetes = { cookie: `maillage_session=${temoin}`, "x-maillage": "portail" };
    const portail = await appeler(`${s.url}/portail/api/usagers/recherche`, {
      entetes,
      corps: critere,
    });
    if (api.statut !== 403) return `${api.statut} ${portail.statut}`;
    const [trace] = await lireTraces(s.pool, api.entetes.get("x-correlation-id") ?? "");
    return `${api.statut} ${portail.statut} ${trace?.motif}`;
  };
}
const FERME = "403 403 CONVENTION_INACTIVE";
async function attendre(lire: () => Promise<string>, voulu: string): Promise<void> {
  const limite = Date.now() + 10_000;
  let vu = await lire();
  while (vu !== voulu && Date.now() < limite) {
    await new Promise((suite) => setTimeout(suite, 20));
    vu = await lire();
  }
  assert.equal(vu, voulu);
}

test("CONV-1-01 CONV-10-10 CONV-10-09 a breach notified by registered letter closes everything a month later", async () => {
  aMidi("2026-01-31");
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const acces = await unAcces(partenaire);
  await attendre(acces, "200 200");
  const sans = await denoncer(id, "2026-01-31", { ...rupture, lrar: null });
  assert.equal(sans.corps.code, "LRAR_ABSENTE");
  const vague = await denoncer(id, "2026-01-31", { ...rupture, obligation: null });
  assert.equal(vague.corps.code, "LRAR_ABSENTE");
  const future = await denoncer(id, "2026-02-01", rupture);
  assert.equal(future.corps.code, "DATE_FUTURE");
  const faite = await denoncer(id, "2026-01-31", rupture);
  assert.deepEqual(faite.corps, { horsDelai: false, effetLe: "2026-02-28" });
  const [inscrite] = (await operateur(`/${id}`)).corps.denonciations;
  assert.deepEqual([inscrite.obligation, inscrite.lrar], [rupture.obligation, rupture.lrar]);
  aMidi("2026-02-27");
  await attendre(acces, "200 200");
  // No task has run: the dates close by themselves, on the civil day of Paris.
  s.horloge.regler("2026-02-27T22:59:00Z");
  assert.equal(await acces(), "200 200");
  s.horloge.regler("2026-02-27T23:00:00Z");
  assert.equal(await acces(), FERME);
  await executerEcheancesConventions(s.pool, s.horloge.maintenant());
  assert.equal((await operateur(`/${id}`)).corps.etat, "resiliee");
  assert.equal(await acces(), FERME);
  const apres = await denoncer(id, "2026-02-27", rupture);
  assert.equal(apres.corps.code, "ETAT_INCOMPATIBLE");
});

test("CONV-1-01 the day a convention ends, no token is issued any more, by any road", async () => {
  aMidi("2026-01-31");
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const retour = "http://127.0.0.1:4444/retour";
  const application = await uneApplication(s.pool, {
    organisationId: partenaire.id,
    redirections: [retour],
  });
  const demander = (champs: Record<string, string>) =>
    poster(`${s.url}${JETON}?realm=%2Fagent`, {
      client_id: application.clientId,
      client_secret: application.secret,
      ...champs,
    });
  const octroi = { grant_type: "client_credentials", scope: SCOPES_AGENT.join(" ") };
  const obtenir = async () => String((await demander(octroi)).status);
  await attendre(obtenir, "200");
  await denoncer(id, "2026-01-31", rupture);
  s.horloge.regler("2026-02-27T22:59:00Z");
  assert.equal(await obtenir(), "200");
  s.horloge.regler("2026-02-27T23:00:00Z");
  for (const champs of [
    octroi,
    { grant_type: "authorization_code", code: "x".repeat(43), redirect_uri: retour },
    { grant_type: "refresh_token", refresh_token: "x".repeat(43) },
  ]) {
    const refus = await demander(champs as Record<string, string>);
    assert.equal(refus.status, 400, champs.grant_type);
    assert.deepEqual(await refus.json(), {
      error: "invalid_client",
      error_description: "Client authentication failed",
    });
    const [trace] = await lireTraces(s.pool, refus.headers.get("x-correlation-id") ?? "");
    assert.deepEqual(
      [trace?.issue, trace?.motif, trace?.organisation_id],
      ["refusee", "CONVENTION_INACTIVE", partenaire.id],
    );
  }
  const demande = new URLSearchParams({
    response_type: "code",
    client_id: application.clientId,
    redirect_uri: retour,
    scope: SCOPES_AGENT.join(" "),
    state: "etat",
  });
  const renvoi = await fetch(`${s.url}/connexion/oauth2/agent/authorize?${demande}`, {
    redirect: "manual",
  });
  const lieu = new URL(renvoi.headers.get("location") ?? "");
  assert.deepEqual(
    [renvoi.status, lieu.origin + lieu.pathname, lieu.searchParams.get("error")],
    [302, retour, "invalid_client"],
  );
});

test("CONV-10-02 on 1 January 2028 the second period runs, rights and tokens unchanged", async () => {
  aMidi("2027-12-30");
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const acces = await unAcces(partenaire);
  await attendre(acces, "200 200");
  const avant = await acces();
  s.horloge.regler("2027-12-31T23:00:00Z");
  assert.equal(await acces(), avant);
  const { corps } = await operateur(`/${id}`);
  assert.deepEqual(corps.periode, { numero: 2, debut: "2028-01-01", fin: "2030-12-31" });
  assert.equal(corps.limiteDenonciation, "2030-06-30");
  for (let fois = 0; fois < 2; fois++) {
    await executerEcheancesConventions(s.pool, s.horloge.maintenant());
  }
  const evenements = await lireEvenements(s.pool, "convention", [id], 20);
  assert.equal(evenements.filter(({ genre }) => genre === "CONVENTION_RENOUVELEE").length, 1);
  assert.deepEqual((await operateur(`/${id}`)).corps.periodes, [corps.periode]);
  assert.equal(await acces(), avant);
});

test("CONV-10-03 a denunciation on the last day prevents the renewal; the next day it is flagged, without effect", async () => {
  aMidi("2027-07-01");
  const tardive = await uneConventionSignee(s, operateur);
  assert.deepEqual((await denoncer(tardive.id, "2027-07-01")).corps, {
    horsDelai: true,
    effetLe: null,
  });
  const [inscrite] = (await operateur(`/${tardive.id}`)).corps.denonciations;
  assert.equal(inscrite.horsDelai, true);
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  await operateur(`/${id}/correspondants`, contact("FT_GOUVERNANCE"));
  const acces = await unAcces(partenaire);
  const faite = await denoncer(id, "2027-06-30");
  assert.deepEqual(faite.corps, { horsDelai: false, effetLe: "2028-01-01" });
  aMidi("2027-12-31");
  assert.equal(await acces(), "200 200");
  aMidi("2028-01-01");
  assert.equal(await acces(), FERME);
  await executerEcheancesConventions(s.pool, s.horloge.maintenant());
  assert.equal((await operateur(`/${id}`)).corps.etat, "echue");
  assert.equal((await operateur(`/${tardive.id}`)).corps.etat, "en_vigueur");
});

test("CONV-10-04 a notice agreed by both, with its evidence, moves the last day", async () => {
  aMidi("2027-08-02");
  const { id } = await uneConventionSignee(s, operateur);
  const preuve = { reference: "Échange de lettres", date: "2027-07-30" };
  const seule = await operateur(`/${id}/preavis`, { mois: 3, accord: { operateur: preuve } });
  assert.equal(seule.statut, 400);
  const accord = { operateur: preuve, partenaire: preuve };
  const sortie = await operateur(`/${id}/preavis`, { mois: 3, accord });
  assert.equal(sortie.corps.limiteDenonciation, "2027-09-30");
  assert.equal((await denoncer(id, "2027-08-02")).corps.horsDelai, false);
  await assert.rejects(
    s.pool.query("update conventions.convention set preavis_accord = null where id = $1", [id]),
    { code: "23514" },
  );
});

test("CONV-3.2-11 CONV-3.2-12 ANX3-2.1-06 a role's annex opens in the version in force, for its own body alone", async () => {
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const agent = await unPoste(s, partenaire, "CORRESPONDANT_SI");
  const autre = await uneConventionSignee(s, operateur);
  const voisin = await unPoste(s, autre.partenaire, "RGC");
  const lire = async (poste: Poste, nature = "1") => (await poste(`/annexes/${nature}`)).corps;
  await jusqua(async () => (await agent("/annexes/1")).statut === 200);
  assert.equal((await lire(agent)).version, null);
  const cd = { courriel: `cd-role-${id}@essai.example` };
  await operateur(`/${id}/correspondants`, contact("GOUVERNANCE", cd));
  const publier = (contenu: string, effetLe: string) =>
    operateur(`/${id}/annexes`, { nature: "1", contenu, effetLe, motif: "Mise à jour" });
  const jour = jourCivil(s.horloge.maintenant());
  assert.equal((await publier("Premier texte", jour)).statut, 200);
  assert.equal((await publier("Texte à venir", "2090-01-01")).statut, 200);
  const vue = await lire(agent);
  assert.deepEqual([vue.version, vue.contenu], [1, "Premier texte"]);
  assert.match(vue.libelle, /^Annexe 1 /);
  assert.equal((await lire(voisin)).version, null);
  assert.match((await lire(agent, "5")).libelle, /^Annexe 5 /);
  assert.equal((await agent("/annexes/9")).statut, 400);
});
