import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { unAgent, uneSession } from "../../../essais/agents.ts";
import { appeler, CHEMINS, poster } from "../../../essais/appels.ts";
import { type ApplicationEssai, uneApplication } from "../../../essais/applications.ts";
import { inserer } from "../../../essais/inserer.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { lireTraces } from "../../../essais/traces.ts";

const RETOUR = "http://127.0.0.1:4444/retour";
const SCOPE = "openid api_contrat-usagerv2 statutcontratusager";
const VERIFICATEUR = randomBytes(32).toString("base64url");

let s: Situation;
let publique: ApplicationEssai;
before(async () => {
  s = await ouvrirSituation();
  publique = await uneApplication(s.pool, {
    organisationId: s.departement.id,
    redirections: [RETOUR],
    confidentielle: false,
  });
});
after(() => s.fermer());

/** A browser, as far as cookies and redirections go. */
function navigateur(depart: Record<string, string> = {}) {
  const temoins = new Map<string, string>();
  if (depart.cookie) temoins.set("maillage_session", depart.cookie.split("=")[1] ?? "");
  return async (adresse: string) => {
    const chemin = new URL(adresse, s.url);
    const cookie = [...temoins].map(([nom, valeur]) => `${nom}=${valeur}`).join("; ");
    const url = s.url + chemin.pathname + chemin.search;
    const reponse = await fetch(url, { headers: { cookie }, redirect: "manual" });
    for (const temoin of reponse.headers.getSetCookie()) {
      const [, nom = "", valeur = ""] = /^([^=]+)=([^;]*)/.exec(temoin) ?? [];
      temoins.set(nom, valeur);
    }
    const lieu = reponse.headers.get("location") ?? "";
    return { statut: reponse.status, lieu, texte: await reponse.text() };
  };
}

function adresseAutorisation(voulu: Record<string, string | undefined> = {}): string {
  const champs = {
    response_type: "code",
    client_id: publique.clientId,
    redirect_uri: RETOUR,
    scope: SCOPE,
    state: "etat",
    code_challenge: createHash("sha256").update(VERIFICATEUR).digest("base64url"),
    code_challenge_method: "S256",
    ...voulu,
  };
  const connus = Object.entries(champs).filter(([, valeur]) => valeur !== undefined);
  return `/connexion/oauth2/agent/authorize?${new URLSearchParams(connus as [string, string][])}`;
}

test("an unknown redirect_uri or client is never redirected to", async () => {
  const aller = navigateur();
  for (const voulu of [
    { redirect_uri: "https://pirate.example/" },
    // Left out, it would be the application's only one, and the checks of that address left out with it.
    { redirect_uri: undefined },
    { client_id: "PAR_inconnu" },
  ]) {
    const { statut, lieu } = await aller(adresseAutorisation(voulu));
    assert.equal(statut, 400);
    assert.equal(lieu, "");
  }
});

test("a journey that took too long, or that another browser began, is told on the portal", async () => {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const sien = navigateur(await uneSession(s.pool, agent));
  const { lieu } = await navigateur()(adresseAutorisation());
  for (const chemin of [lieu, "/connexion/interaction/inconnue"]) {
    const retour = await sien(chemin);
    assert.deepEqual([retour.statut, retour.lieu], [302, "/?refus=CONNEXION_EXPIREE"]);
  }
});

test("CONV-7-13 CONV-7-15 an agent whose awareness is overdue follows it on the way to a software of their own", async () => {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const depuis = "update habilitations.agent set cree_le = '2025-01-01' where id = $1";
  await s.pool.query(depuis, [agent.id]);
  const blocs = { enjeux: "a", bonnes_pratiques: "b", responsabilite: "c", conduite: "d" };
  await inserer(s.pool, "securite.module_sensibilisation", {
    ...{ organisation_id: agent.organisationId, version: 1, ...blocs, complements: {} },
    ...{ redige_par: agent.id, redige_le: "2025-01-01T08:00:00Z" },
    ...{ publie_par: agent.id, publie_le: "2025-01-01T09:00:00Z" },
  });
  const aller = navigateur(await uneSession(s.pool, agent));
  const interaction = async () => (await aller((await aller(adresseAutorisation())).lieu)).lieu;
  await jusqua(async () => /^\/sensibilisation\?retour=/.test(await interaction()));
  await inserer(s.pool, "securite.sensibilisation", {
    ...{ agent_id: agent.id, organisation_id: agent.organisationId },
    ...{ jour: new Date().toISOString().slice(0, 10), le: new Date() },
  });
  await jusqua(async () => !/sensibilisation/.test(await interaction()));
});

test("no page of the OAuth server is framed elsewhere, nor taken for what it is not", async () => {
  for (const chemin of [
    "/connexion/oauth2/fin-session",
    "/connexion/oauth2/jwks",
    adresseAutorisation({ response_mode: "form_post", scope: "openid api_inconnue" }),
    adresseAutorisation({ client_id: "PAR_inconnu" }),
  ]) {
    const { headers } = await fetch(s.url + chemin, { redirect: "manual" });
    const entetes = ["content-security-policy", "x-content-type-options", "referrer-policy"];
    const attendus = [/frame-ancestors 'none'/, /^nosniff$/, /^same-origin$/];
    for (const [rang, entete] of entetes.entries())
      assert.match(headers.get(entete) ?? "", attendus[rang] as RegExp, `${chemin} ${entete}`);
  }
});

test("errors come back by redirection; PKCE is required", async () => {
  const aller = navigateur();
  const cas: [Record<string, string | undefined>, string][] = [
    [{ code_challenge: undefined, code_challenge_method: undefined }, "invalid_request"],
    [{ scope: "openid api_inconnue" }, "invalid_scope"],
    [{ response_type: "token" }, "unsupported_response_type"],
  ];
  for (const [voulu, erreur] of cas) {
    const { statut, lieu } = await aller(adresseAutorisation(voulu));
    assert.equal(statut, 302, erreur);
    assert.ok(lieu.startsWith(RETOUR), lieu);
    assert.equal(new URL(lieu.replace("#", "?")).searchParams.get("error"), erreur);
  }
});

test("an application installed on one's own machine takes any port there, and meets the same checks on each", async () => {
  const autrePort = RETOUR.replace("4444", "5555");
  for (const redirect_uri of [RETOUR, autrePort]) {
    const aller = navigateur();
    const demande = { redirect_uri, scope: "openid rechercherIndividuCertifie" };
    const { statut, lieu } = await aller(adresseAutorisation(demande));
    assert.ok(lieu.startsWith(redirect_uri), `${statut} ${lieu}`);
    const description = new URL(lieu).searchParams.get("error_description");
    assert.equal(description, "Unknown/invalid scope(s): [rechercherIndividuCertifie]");
    assert.match((await aller(adresseAutorisation({ redirect_uri }))).lieu, /\/interaction\//);
  }
  for (const redirect_uri of [`${autrePort}/ailleurs`, autrePort.replace("127.0.0.1", "[::1]")])
    assert.equal((await navigateur()(adresseAutorisation({ redirect_uri }))).statut, 400);
});

test("an authorization meets its checks under each spelling of its path, or is unknown", async () => {
  const aller = navigateur();
  const voulue = adresseAutorisation({ scope: "openid api_inconnue" });
  for (const chemin of ["/agent/authorize/", "/authorize", "/authorize/"]) {
    const { statut, lieu } = await aller(voulue.replace("/agent/authorize", chemin));
    assert.equal(statut, 302, chemin);
    const description = new URL(lieu).searchParams.get("error_description");
    assert.equal(description, "Unknown/invalid scope(s): [api_inconnue]", chemin);
  }
  assert.equal((await aller(voulue.replace("/agent/authorize", "/agent/Authorize"))).statut, 404);
});

test("without a portal session the agent goes to /connexion; with one factor, to the second", async () => {
  const anonyme = navigateur();
  const interaction = await anonyme(adresseAutorisation());
  assert.match(interaction.lieu, /\/connexion\/interaction\//);
  assert.match((await anonyme(interaction.lieu)).lieu, /^\/connexion\?retour=/);
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const simple = navigateur(await uneSession(s.pool, agent, null));
  const suite = await simple((await simple(adresseAutorisation())).lieu);
  assert.match(suite.lieu, /^\/second-facteur\?retour=/);
});

/** Follows an authorization until it leaves for the application, or for the conditions. */
async function poursuivre(aller: ReturnType<typeof navigateur>, depart: string): Promise<string> {
  let lieu = depart;
  const arrivee = () => lieu.startsWith("/conditions") || lieu.startsWith(RETOUR);
  for (let sauts = 0; !arrivee() && sauts < 8; sauts += 1) lieu = (await aller(lieu)).lieu;
  return lieu;
}

/** Follows an authorization to its end, as a signed-in agent of the département. */
async function obtenirCode(voulu: Record<string, string | undefined> = {}) {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const aller = navigateur(await uneSession(s.pool, agent));
  const lieu = await poursuivre(aller, adresseAutorisation(voulu));
  return { agent, aller, parametres: new URL(lieu).searchParams };
}

async function demanderJeton(champs: Record<string, string>) {
  const reponse = await poster(`${s.url}/connexion/oauth2/agent/access_token`, champs);
  return { statut: reponse.status, corps: (await reponse.json()) as Record<string, string> };
}

test("a signed-in agent gets a code, good once and for its verifier; calls are in the agent's name", async () => {
  const { agent, parametres } = await obtenirCode();
  assert.equal(parametres.get("state"), "etat");
  const echanger = (code_verifier: string) =>
    demanderJeton({
      grant_type: "authorization_code",
      client_id: publique.clientId,
      code: parametres.get("code") ?? "",
      redirect_uri: RETOUR,
      code_verifier,
    });
  const { statut, corps } = await echanger(VERIFICATEUR);
  assert.equal(statut, 200, JSON.stringify(corps));
  const cles = createRemoteJWKSet(new URL(`${s.url}/connexion/oauth2/jwks`));
  const { payload, protectedHeader } = await jwtVerify(corps.id_token ?? "", cles, {
    audience: publique.clientId,
    currentDate: s.horloge.maintenant(),
  });
  assert.deepEqual([payload.sub, protectedHeader.alg], [agent.id, "ES256"]);
  const entetes = { authorization: `Bearer ${corps.access_token}`, "x-correlation-id": "humain" };
  assert.equal((await appeler(s.url + CHEMINS.statut, { entetes })).statut, 400);
  const [ligne] = await lireTraces(s.pool, "humain");
  assert.equal(ligne?.agent_id, agent.id);
  assert.deepEqual(await echanger(VERIFICATEUR), {
    statut: 400,
    corps: {
      error: "invalid_grant",
      error_description: "The provided access grant is invalid, expired, or revoked.",
    },
  });
});

test("ANX1-5.1-09 a code brings a token to go on with, good once, until the account closes or its holder leaves", async () => {
  const application = { client_id: publique.clientId };
  const continuer = (refresh_token = "") =>
    demanderJeton({ ...application, grant_type: "refresh_token", refresh_token });
  for (const fin of ["ferme_le = now()", "depart_le = now()::date"]) {
    const { agent, parametres } = await obtenirCode();
    const { corps } = await demanderJeton({
      ...application,
      grant_type: "authorization_code",
      code: parametres.get("code") ?? "",
      redirect_uri: RETOUR,
      code_verifier: VERIFICATEUR,
    });
    const suite = await continuer(corps.refresh_token);
    assert.equal(suite.statut, 200, JSON.stringify(suite.corps));
    const entetes = { authorization: `Bearer ${suite.corps.access_token}` };
    assert.equal((await appeler(s.url + CHEMINS.statut, { entetes })).statut, 400);
    await s.pool.query(`update habilitations.agent set ${fin} where id = $1`, [agent.id]);
    const refusee = await continuer(suite.corps.refresh_token);
    assert.equal(refusee.corps.error, "invalid_grant", fin);
  }
});

test("of ten simultaneous uses of one code, or of one token to go on with, one opens", async () => {
  const application = { client_id: publique.clientId };
  const statutsDe = async (nombre: number, champs: Record<string, string>) => {
    const demander = () => demanderJeton({ ...application, ...champs });
    const sorties = await Promise.all(Array.from({ length: nombre }, demander));
    return {
      reussite: sorties.find(({ statut }) => statut === 200)?.corps,
      refus: sorties.flatMap(({ statut, corps }) => (statut === 200 ? [] : corps.error)),
    };
  };
  const neufRefus = Array.from({ length: 9 }, () => "invalid_grant");
  const parCode = async (nombre: number) => {
    const { parametres } = await obtenirCode();
    return statutsDe(nombre, {
      grant_type: "authorization_code",
      code: parametres.get("code") ?? "",
      redirect_uri: RETOUR,
      code_verifier: VERIFICATEUR,
    });
  };
  assert.deepEqual((await parCode(10)).refus, neufRefus);
  const refresh_token = (await parCode(1)).reussite?.refresh_token ?? "";
  const suite = await statutsDe(10, { grant_type: "refresh_token", refresh_token });
  assert.deepEqual(suite.refus, neufRefus);
});

test("an application ends the session in French, on pages that fetch nothing from elsewhere", async () => {
  const { aller } = await obtenirCode();
  const racine = "/connexion/oauth2/fin-session";
  const demande = await aller(`${racine}?client_id=${publique.clientId}`);
  assert.match(demande.texte, /Voulez-vous vous déconnecter/);
  assert.match(demande.texte, /<form id="op\.logoutForm"/);
  const faite = await aller(`${racine}/success`);
  assert.match(faite.texte, /Vous êtes déconnecté/);
  for (const { texte } of [demande, faite]) assert.doesNotMatch(texte, /@import|sign.?out/i);
});

test("a confidential application proves its code by its secret, without PKCE", async () => {
  const confidentielle = await uneApplication(s.pool, {
    organisationId: s.departement.id,
    redirections: [RETOUR],
  });
  const sansPkce = { code_challenge: undefined, code_challenge_method: undefined };
  const client_id = confidentielle.clientId;
  const { parametres } = await obtenirCode({ ...sansPkce, client_id });
  const echanger = (client_secret: string) =>
    demanderJeton({
      ...{ grant_type: "authorization_code", client_id, client_secret },
      code: parametres.get("code") ?? "",
      redirect_uri: RETOUR,
    });
  assert.equal((await echanger("faux")).corps.error, "invalid_client");
  assert.equal((await echanger(confidentielle.secret)).statut, 200);
});

test("CONV-5-04 an agent reaches nothing through an application before acknowledging the professional secrecy, shown on the way; a new wording ends what their tokens renew", async () => {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id, accepte: false });
  const aller = navigateur(await uneSession(s.pool, agent));
  const arret = await poursuivre(aller, adresseAutorisation());
  const retour = new URL(arret, s.url).searchParams.get("retour") ?? "";
  assert.match(arret, /^\/conditions\?retour=/);
  assert.match(retour, /^\/connexion\/interaction\//);
  assert.match((await aller(retour)).lieu, /^\/conditions/, "asked again, it is refused again");
  const reconnaitre = () =>
    s.pool.query(
      `insert into catalogue.acceptation (agent_id, document_id, acceptee_le)
       select $1, id, now() from catalogue.document where portee = 'confidentialite'
       on conflict do nothing`,
      [agent.id],
    );
  await reconnaitre();
  const code = new URL(await poursuivre(aller, retour)).searchParams.get("code") ?? "";
  const application = { client_id: publique.clientId };
  const premier = await demanderJeton({
    ...{ ...application, grant_type: "authorization_code", code },
    ...{ redirect_uri: RETOUR, code_verifier: VERIFICATEUR },
  });
  assert.equal(premier.statut, 200, JSON.stringify(premier.corps));
  const continuer = (refresh_token = "") =>
    demanderJeton({ ...application, grant_type: "refresh_token", refresh_token });
  const suite = await continuer(premier.corps.refresh_token);
  assert.equal(suite.statut, 200);
  await s.pool.query(
    `insert into catalogue.document (portee, version, titre, texte, en_vigueur_le)
     select portee, max(version) + 1, 'Engagement', 'Nouvelle rédaction', '2025-01-01'
     from catalogue.document where portee = 'confidentialite' group by 1`,
  );
  await jusqua(async () => /^\/conditions/.test(await poursuivre(aller, adresseAutorisation())));
  assert.equal((await continuer(suite.corps.refresh_token)).corps.error, "invalid_grant");
  await reconnaitre();
  assert.match(await poursuivre(aller, adresseAutorisation()), /^http:.*[?&]code=/);
});
