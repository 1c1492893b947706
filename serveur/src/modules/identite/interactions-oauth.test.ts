import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { appeler, CHEMINS, JETON, poster } from "../../essais/appels.ts";
import { type ApplicationEssai, uneApplication } from "../../essais/applications.ts";
import { uneOrganisation } from "../../essais/organisations.ts";
import { lireTraces } from "../../essais/traces.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import { poursuivre, unAgentConnectable } from "./essais/agent-connectable.ts";
import { creerNavigateur } from "./essais/navigateur.ts";
import { type Lieu, preparerLieu } from "./essais/preparer.ts";

const RETOUR = "http://127.0.0.1/editeur/retour";
const SCOPES = "api_rechercher-usagerv2 rechercheusager profil_accedant";
const ECHU = {
  error: "invalid_grant",
  error_description: "The provided access grant is invalid, expired, or revoked.",
};

let lieu: Lieu;
let application: ApplicationEssai;
let usager: UsagerEssai;
before(async () => {
  lieu = await preparerLieu();
  application = await uneApplication(lieu.pool, {
    organisationId: lieu.departement.id,
    redirections: [RETOUR],
  });
  usager = await unUsager(lieu.pool);
});
after(() => lieu.fermer());

function uneDemande(changements: Record<string, string> = {}) {
  const verificateur = randomBytes(32).toString("base64url");
  const parametres = new URLSearchParams({
    response_type: "code",
    client_id: application.clientId,
    redirect_uri: RETOUR,
    scope: `openid offline_access ${SCOPES}`,
    prompt: "consent",
    state: "etat-de-l-editeur",
    code_challenge: createHash("sha256").update(verificateur).digest("base64url"),
    code_challenge_method: "S256",
    ...changements,
  });
  return { verificateur, adresse: `/connexion/oauth2/agent/authorize?${parametres}` };
}

/** An agent who authorises the application; gives what the application receives. */
async function obtenirCode(
  options: { secondFacteur?: boolean; organisation?: Lieu["departement"] } = {},
) {
  const agent = await unAgentConnectable(lieu.pool, options.organisation ?? lieu.departement);
  const navigateur = creerNavigateur(lieu.url);
  const { verificateur, adresse } = uneDemande();
  const depart = await navigateur.ouvrir(adresse);
  const fin = /^http:\/\/127\.0\.0\.1\/editeur|^\/second-facteur/;
  const arrivee = await poursuivre(navigateur, agent, depart, options.secondFacteur ?? true, fin);
  const code = arrivee.startsWith("http") ? new URL(arrivee).searchParams.get("code") : null;
  return { agent, navigateur, verificateur, arrivee, code };
}

function echanger(code: string | null, verificateur: string, chemin = JETON) {
  return poster(lieu.url + chemin, {
    grant_type: "authorization_code",
    client_id: application.clientId,
    client_secret: application.secret,
    redirect_uri: RETOUR,
    code: code ?? "",
    code_verifier: verificateur,
  });
}

test("an agent's own token calls the API without pa-* headers, and the journal names the agent", async () => {
  const { agent, arrivee, code, verificateur } = await obtenirCode();
  assert.equal(new URL(arrivee).searchParams.get("state"), "etat-de-l-editeur");
  const reponse = await echanger(code, verificateur, "/connexion/oauth2/agent/access_token");
  const jetons = (await reponse.json()) as Record<string, string | number>;
  assert.equal(reponse.status, 200);
  assert.equal(jetons.expires_in, 1499);
  const corps = { nir: usager.nir, dateNaissance: usager.dateNaissance };
  const entetes = { "x-correlation-id": `essai-${agent.id}` };
  const jeton = String(jetons.access_token);
  const sortie = await appeler(lieu.url + CHEMINS.parNir, { jeton, corps, entetes });
  assert.equal(sortie.corps.codeRetour, "S001");
  const [trace, ...autres] = await lireTraces(lieu.pool, `essai-${agent.id}`);
  assert.deepEqual(autres, []);
  assert.equal(trace?.agent_id, agent.id);
  assert.equal(trace?.application_id, application.id);
  assert.equal(trace?.usager_id, usager.id);
});

test("a code serves once: its replay is refused in the wire's words", async () => {
  const { code, verificateur } = await obtenirCode();
  assert.equal((await echanger(code, verificateur)).status, 200);
  const rejeu = await echanger(code, verificateur);
  assert.equal(rejeu.status, 400);
  assert.deepEqual(await rejeu.json(), ECHU);
});

test("a code without the verifier of its demand is refused", async () => {
  const { code } = await obtenirCode();
  const reponse = await echanger(code, randomBytes(32).toString("base64url"));
  assert.deepEqual([reponse.status, await reponse.json()], [400, ECHU]);
});

test("a demand of a public application without PKCE is refused before anybody signs in", async () => {
  const { clientId: client_id } = await uneApplication(lieu.pool, {
    organisationId: lieu.departement.id,
    redirections: [RETOUR],
    confidentielle: false,
  });
  const { adresse } = uneDemande({ client_id });
  const sans = new URL(adresse, lieu.url);
  sans.searchParams.delete("code_challenge");
  sans.searchParams.delete("code_challenge_method");
  const reponse = await creerNavigateur(lieu.url).ouvrir(sans.href);
  const location = new URL(reponse.headers.get("location") ?? "");
  assert.equal(location.origin + location.pathname, RETOUR);
  assert.equal(location.searchParams.get("error"), "invalid_request");
});

test("an address of return that is not the application's receives nothing", async () => {
  const { adresse } = uneDemande({ redirect_uri: "https://evil.example/" });
  const reponse = await creerNavigateur(lieu.url).ouvrir(adresse);
  assert.equal(reponse.status, 400);
  assert.equal(reponse.headers.get("location"), null);
});

test("a refresh token gives another access token, for the same agent", async () => {
  const { agent, code, verificateur } = await obtenirCode();
  const premiers = (await (await echanger(code, verificateur)).json()) as Record<string, string>;
  const reponse = await poster(lieu.url + JETON, {
    grant_type: "refresh_token",
    client_id: application.clientId,
    client_secret: application.secret,
    refresh_token: premiers.refresh_token ?? "",
  });
  const suivants = (await reponse.json()) as Record<string, string>;
  assert.equal(reponse.status, 200);
  assert.notEqual(suivants.access_token, premiers.access_token);
  const entetes = { "x-correlation-id": `suite-${agent.id}` };
  const corps = { nir: usager.nir, dateNaissance: usager.dateNaissance };
  const jeton = suivants.access_token ?? "";
  await appeler(lieu.url + CHEMINS.parNir, { jeton, corps, entetes });
  const [trace] = await lireTraces(lieu.pool, `suite-${agent.id}`);
  assert.equal(trace?.agent_id, agent.id);
});

test("CONV-7-16 an agent with one factor authorises no application", async () => {
  const { arrivee, code, navigateur } = await obtenirCode({ secondFacteur: false });
  assert.equal(code, null);
  assert.match(arrivee, /^\/second-facteur\?retour=%2Fconnexion%2Finteraction%2F/);
  const suite = decodeURIComponent(arrivee.split("retour=")[1] ?? "");
  const encore = await navigateur.ouvrir(suite);
  assert.match(encore.headers.get("location") ?? "", /^\/second-facteur\?/);
});

test("an agent of another organisation gets no code for this application, and it is journaled", async () => {
  const autre = await uneOrganisation(lieu.pool, { type: "CD", departement: "59" });
  const { agent, arrivee, code } = await obtenirCode({ organisation: autre });
  assert.equal(code, null);
  assert.equal(new URL(arrivee).searchParams.get("error"), "access_denied");
  const { rows } = await lieu.pool.query(
    "select motif from journal.trace where agent_id = $1 and issue = 'refusee'",
    [agent.id],
  );
  assert.deepEqual(rows, [{ motif: "APPLICATION_ETRANGERE" }]);
});

test("a portal session that is over gives no further code, whatever the OAuth session says", async () => {
  const { navigateur, code } = await obtenirCode();
  assert.notEqual(code, null);
  await lieu.pool.query("update identite.session set fermee_le = now()");
  const depart = await navigateur.ouvrir(uneDemande().adresse);
  const suite = await navigateur.ouvrir(depart.headers.get("location") ?? "");
  assert.match(suite.headers.get("location") ?? "", /^\/connexion\?retour=/);
});
