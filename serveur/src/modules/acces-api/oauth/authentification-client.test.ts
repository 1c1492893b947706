import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { appeler, CHEMINS, JETON, obtenirJeton, poster } from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { retirerLeJournal } from "../../../essais/couper-la-base.ts";
import { dansLaSeconde } from "../../../essais/dans-la-seconde.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { lireTraces } from "../../../essais/traces.ts";

const SCOPE = "api_rechercher-usagerv2 rechercheusager";
const EMETTEUR = "http://localhost:8080";
const INCONNU = "https://inconnu.example";
const adresse = () => `${s.url}${JETON}?realm=%2Fagent`;

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

function basic(id: string, secret: string) {
  return { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}` };
}

type Cle = Parameters<SignJWT["sign"]>[0];
const PAR_ASSERTION = {
  client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
};

/** An assertion by which `clientId` proves who it is to `audience`, good once and for a minute. */
const signerAssertion = (
  cle: Cle,
  clientId: string,
  audience: string | string[] = EMETTEUR,
  duree = "1m",
) =>
  new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg: "ES256", kid: "essai" })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(duree)
    .sign(cle);

test("Basic authentication: right secret accepted, wrong one refused in the wire's words", async () => {
  const { clientId, secret } = s.application;
  const champs = { grant_type: "client_credentials", scope: SCOPE };
  assert.equal((await poster(adresse(), champs, basic(clientId, secret))).status, 200);
  const refus = await poster(adresse(), champs, basic(clientId, "faux"));
  assert.equal(refus.status, 400);
  assert.deepEqual(await refus.json(), {
    error: "invalid_client",
    error_description: "Client authentication failed",
  });
});

test("private_key_jwt: a signed assertion opens, once; another key or a wrong audience does not", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const intrus = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "essai", alg: "ES256", use: "sig" };
  const { clientId } = await uneApplication(s.pool, {
    organisationId: s.departement.id,
    jwks: { keys: [jwk] },
  });
  const signer = (cle: Cle, audience: string, duree?: string) =>
    signerAssertion(cle, clientId, audience, duree);
  const demander = (assertion: string) =>
    poster(adresse(), {
      grant_type: "client_credentials",
      scope: SCOPE,
      client_id: clientId,
      ...PAR_ASSERTION,
      client_assertion: assertion,
    });
  const bonne = await signer(privateKey, EMETTEUR);
  const accepte = await demander(bonne);
  assert.equal(accepte.status, 200, await accepte.clone().text());
  for (const refusee of [
    bonne,
    await signer(intrus.privateKey, EMETTEUR),
    await signer(privateKey, "https://ailleurs.example"),
    await signer(privateKey, EMETTEUR, "25h"),
  ]) {
    const refus = await demander(refusee);
    assert.equal(refus.status, 400);
    assert.equal(((await refus.json()) as { error: string }).error, "invalid_client");
  }
});

test("private_key_jwt: an assertion made for another server is of no use here, whatever address the call says", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "essai", alg: "ES256", use: "sig" };
  const { clientId } = await uneApplication(s.pool, {
    organisationId: s.departement.id,
    jwks: { keys: [jwk] },
  });
  const demander = async (audience: string | string[]) => {
    const assertion = await signerAssertion(privateKey, clientId, audience);
    const champs = {
      grant_type: "client_credentials",
      scope: SCOPE,
      client_id: clientId,
      ...PAR_ASSERTION,
      client_assertion: assertion,
    };
    const dite = { "x-forwarded-host": "ailleurs.example", "x-forwarded-proto": "https" };
    return (await poster(adresse(), champs, dite)).status;
  };
  assert.equal(await demander(`https://ailleurs.example${JETON}`), 400);
  assert.equal(await demander([`https://ailleurs.example${JETON}`]), 400);
  assert.equal(await demander(`${EMETTEUR}${JETON}?realm=%2Fautre`), 400);
  assert.equal(await demander([`https://ailleurs.example${JETON}`, EMETTEUR]), 200);
  // The endpoint as clients of francetravail.io write it.
  for (const chemin of [JETON, "/connexion/oauth2/agent/access_token"])
    for (const realm of ["", "?realm=%2Fagent", "?realm=/partenaire"])
      assert.equal(await demander(EMETTEUR + chemin + realm), 200, chemin + realm);
});

test("private_key_jwt: no assertion is believed but one signed by a key of the application, made now, for one call", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const intrus = await generateKeyPair("ES256", { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: "essai", alg: "ES256", use: "sig" };
  const organisationId = s.departement.id;
  const { clientId } = await uneApplication(s.pool, { organisationId, jwks: { keys: [jwk] } });
  const autre = await uneApplication(s.pool, { organisationId, jwks: { keys: [jwk] } });
  const maintenant = Math.floor(Date.now() / 1000);
  const dits = () => ({
    ...{ iss: clientId, sub: clientId, aud: EMETTEUR, jti: randomUUID() },
    ...{ iat: maintenant, exp: maintenant + 60 },
  });
  const demander = async (assertion: string, client_id = clientId) => {
    const champs = { grant_type: "client_credentials", scope: SCOPE, client_id };
    const preuve = { ...PAR_ASSERTION, client_assertion: assertion };
    return (await poster(adresse(), { ...champs, ...preuve })).status;
  };
  const signer = (change: object, entete: object = {}, cle: Cle = privateKey) =>
    new SignJWT({ ...dits(), ...change })
      .setProtectedHeader({ alg: "ES256", kid: "essai", ...entete })
      .sign(cle, { crit: { [INCONNU]: false } });
  assert.equal(await demander(await signer({})), 200);
  assert.equal(await demander(await signer({}, { kid: undefined })), 200);
  assert.equal(await demander(await signer({ iat: maintenant + 30 })), 200);
  const b64 = (objet: object) => Buffer.from(JSON.stringify(objet)).toString("base64url");
  const publique = new TextEncoder().encode(JSON.stringify(jwk));
  const bonne = (await signer({})).split(".");
  for (const [faute, assertion] of [
    ["without a signature", `${b64({ alg: "none" })}.${b64(dits())}.`],
    ["its signature taken off", `${bonne[0]}.${bonne[1]}.`],
    ["HMAC by the public key", await signer({}, { alg: "HS256" }, publique)],
    ["the key of another, named ours", await signer({}, {}, intrus.privateKey)],
    [
      "the key that it brings",
      await signer({}, { jwk: await exportJWK(intrus.publicKey) }, intrus.privateKey),
    ],
    ["a key that we do not know", await signer({}, { kid: "inconnue" })],
    ["a header to be understood", await signer({}, { crit: [INCONNU], [INCONNU]: 1 })],
    ["made in an hour", await signer({ iat: maintenant + 3600, exp: maintenant + 3660 })],
    ["not before an hour", await signer({ nbf: maintenant + 3600 })],
    ["expired", await signer({ exp: maintenant - 60 })],
    ["without an end", await signer({ exp: undefined })],
    ["without an identifier", await signer({ jti: undefined })],
    ["an identifier that is no text", await signer({ jti: 1 })],
    ["for nobody", await signer({ aud: undefined })],
    ["for others", await signer({ aud: [] })],
    ["said by another", await signer({ iss: autre.clientId })],
    ["of another", await signer({ sub: autre.clientId, iss: autre.clientId })],
  ] as const)
    assert.equal(await demander(assertion), 400, faute);
  assert.equal(await demander(await signer({}), autre.clientId), 400);
});

test("the OAuth server writes our public address, whatever address the call says", async () => {
  const dite = { "x-forwarded-host": "ailleurs.example", "x-forwarded-proto": "https" };
  const reponse = await fetch(`${s.url}/.well-known/openid-configuration`, { headers: dite });
  const document = (await reponse.json()) as Record<string, unknown>;
  assert.equal(document.issuer, EMETTEUR);
  assert.equal(document.token_endpoint, EMETTEUR + JETON);
  assert.equal(document.authorization_endpoint, `${EMETTEUR}/connexion/oauth2/agent/authorize`);
});

test("the OAuth server announces what it serves, and nothing that a client would then try in vain", async () => {
  const reponse = await fetch(`${s.url}/.well-known/openid-configuration`);
  const document = (await reponse.json()) as Record<string, unknown>;
  const adresses = Object.entries(document).filter(([nom]) => nom.endsWith("_endpoint"));
  assert.ok(adresses.length >= 6);
  for (const [nom, adresse] of adresses) {
    const chemin = String(adresse).replace(EMETTEUR, "");
    const essais = ["GET", "POST"].map((method) =>
      fetch(s.url + chemin, { method, redirect: "manual" }),
    );
    const statuts = (await Promise.all(essais)).map(({ status }) => status);
    assert.ok(!statuts.every((statut) => statut === 404), `${nom} ${chemin}`);
  }
  assert.deepEqual(document.token_endpoint_auth_methods_supported, [
    ...["client_secret_basic", "client_secret_post", "private_key_jwt", "none"],
  ]);
  // Tokens bound to a key of the client are not: the gateway takes a Bearer, and checks no proof.
  assert.equal(document.dpop_signing_alg_values_supported, undefined);
});

test("CONV-1-01 CONV-3.1-05 an application known by its assertion alone meets every check before a token", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "essai", alg: "ES256", use: "sig" };
  const organisation = await uneOrganisation(s.pool, { departement: "80" });
  const parties = { operateur_id: s.operateur.id, partenaire_id: organisation.id };
  const convention = await uneConvention(s.pool, parties);
  const { id, clientId } = await uneApplication(s.pool, {
    organisationId: organisation.id,
    scopes: [...SCOPE.split(" "), "api_rechercheindividucertifiev1", "rechercherIndividuCertifie"],
    jwks: { keys: [jwk] },
  });
  const signer = (nom: string) => signerAssertion(privateKey, nom);
  const demander = async (voulu: { assertion?: string; scope?: string } = {}) => {
    const reponse = await poster(adresse(), {
      grant_type: "client_credentials",
      scope: voulu.scope ?? SCOPE,
      ...PAR_ASSERTION,
      client_assertion: voulu.assertion ?? (await signer(clientId)),
    });
    const corps = (await reponse.json()) as { error?: string; error_description?: string };
    const [trace] = await lireTraces(s.pool, reponse.headers.get("x-correlation-id") ?? "");
    return { statut: reponse.status, corps, trace };
  };
  const refuse = async (motif: string, application: string | null, voulu = {}) => {
    const { statut, corps, trace } = await demander(voulu);
    assert.deepEqual(
      [statut, corps.error, trace?.issue, trace?.motif, trace?.application_id],
      [400, "invalid_client", "refusee", motif, application],
    );
  };
  await jusqua(async () => (await demander()).statut === 200);
  for (const [scope, refuses] of [
    ["api_contrat-usagerv2 statutcontratusager", "api_contrat-usagerv2, statutcontratusager"],
    ["rechercherIndividuCertifie", "rechercherIndividuCertifie"],
  ] as const) {
    const { statut, corps, trace } = await demander({ scope });
    assert.equal(statut, 400);
    assert.equal(corps.error_description, `Unknown/invalid scope(s): [${refuses}]`);
    assert.deepEqual([trace?.motif, trace?.application_id], ["SCOPE_NON_SOUSCRIT", id]);
  }
  for (const assertion of ["", "x", "a.b.c", await signer("PAR_inconnu"), await signer("")]) {
    await refuse("APPLICATION_INCONNUE", null, { assertion });
  }
  const changer = (sql: string, valeur: string) => s.pool.query(sql, [valeur]);
  await changer("update acces_api.application set adresses = '{203.0.113.0/24}' where id = $1", id);
  await jusqua(async () => (await demander()).statut === 400);
  await refuse("ADRESSE_NON_ADMISE", id);
  await changer("update acces_api.application set adresses = '{}' where id = $1", id);
  await jusqua(async () => (await demander()).statut === 200);
  await changer("update conventions.convention set etat = 'projet' where id = $1", convention);
  await jusqua(async () => (await demander()).statut === 400);
  await refuse("CONVENTION_INACTIVE", id);
});

test("introspection tells an application of its own tokens, and of no other", async () => {
  const autre = await uneApplication(s.pool, { organisationId: s.departement.id });
  const introspecter = async (clientId: string, secret: string) => {
    const champs = { token: s.jeton, client_id: clientId, client_secret: secret };
    const reponse = await poster(`${s.url}/connexion/oauth2/introspect`, champs);
    return (await reponse.json()) as Record<string, unknown>;
  };
  const sien = await introspecter(s.application.clientId, s.application.secret);
  assert.equal(sien.active, true);
  assert.equal(sien.client_id, s.application.clientId);
  assert.deepEqual(await introspecter(autre.clientId, autre.secret), { active: false });
});

test("revocation ends a token at once, for its own application only", async () => {
  const jeton = await obtenirJeton(s.url, s.application, SCOPES_AGENT);
  const autre = await uneApplication(s.pool, { organisationId: s.departement.id });
  const essayer = async () => (await appeler(s.url + CHEMINS.statut, { jeton })).statut;
  const revoquer = (clientId: string, secret: string) =>
    poster(`${s.url}/connexion/oauth2/revoke`, {
      token: jeton,
      client_id: clientId,
      client_secret: secret,
    });
  assert.equal(await essayer(), 400);
  await revoquer(autre.clientId, autre.secret);
  assert.equal(await essayer(), 400);
  assert.equal((await revoquer(s.application.clientId, s.application.secret)).status, 200);
  assert.equal(await dansLaSeconde(essayer, (statut) => statut === 401), 401);
});

test("an expired token opens nothing, and the database holds no token nor secret in clear", async () => {
  const jeton = await obtenirJeton(s.url, s.application, SCOPES_AGENT);
  assert.equal((await appeler(s.url + CHEMINS.statut, { jeton })).statut, 400);
  const { rows } = await s.pool.query<{ texte: string }>(
    "select o::text as texte from acces_api.objet_oauth o union all select a::text from acces_api.application a",
  );
  assert.ok(rows.length > 1);
  for (const { texte } of rows) {
    assert.ok(!texte.includes(jeton));
    assert.ok(!texte.includes(s.application.secret));
  }
  const depart = s.horloge.maintenant();
  s.horloge.regler(new Date(Date.now() + 1_500_000).toISOString());
  assert.equal((await appeler(s.url + CHEMINS.statut, { jeton })).statut, 401);
  s.horloge.regler(depart.toISOString());
});

test("CONV-7-05 what the OAuth server refuses by itself leaves its line: who, why, and nothing of what was presented", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "essai", alg: "ES256", use: "sig" };
  const organisationId = s.departement.id;
  const { clientId, id } = await uneApplication(s.pool, { organisationId, jwks: { keys: [jwk] } });
  const perimee = await new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg: "ES256", kid: "essai" })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(EMETTEUR)
    .setExpirationTime(Math.floor(Date.now() / 1000) - 3600)
    .sign(privateKey);
  const assertion = {
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: perimee,
  };
  const { id: essai, clientId: client_id } = s.application;
  const faux = { client_id, client_secret: "un-secret-faux", token: "jeton-montre" };
  const inconnu = { ...faux, client_id: "PAR_inconnu" };
  const octroi = { grant_type: "client_credentials", scope: SCOPE };
  const redirect_uri = "https://si.example/retour";
  const web = await uneApplication(s.pool, { organisationId, redirections: [redirect_uri] });
  const code = {
    ...{ grant_type: "authorization_code", code: "code-perdu", redirect_uri },
    ...{ client_id: web.clientId, client_secret: web.secret, code_verifier: "v".repeat(43) },
  };
  const racine = `${s.url}/connexion/oauth2`;
  const ECHEC = "AUTHENTIFICATION_ECHOUEE";
  for (const [chemin, champs, acte, motif, application] of [
    [adresse(), { ...octroi, ...faux }, "demander-jeton", ECHEC, essai],
    [adresse(), { ...octroi, ...assertion }, "demander-jeton", ECHEC, id],
    [adresse(), { ...octroi, ...inconnu }, "demander-jeton", "APPLICATION_INCONNUE", null],
    [adresse(), code, "demander-jeton", "OCTROI_INVALIDE", web.id],
    [`${s.url}${JETON}?realm=%2Fautre`, octroi, "demander-jeton", "REALM_INCONNU", null],
    [`${racine}/introspect`, faux, "examiner-jeton", ECHEC, essai],
    [`${racine}/revoke`, faux, "revoquer-jeton", ECHEC, essai],
    [`${racine}/introspect`, inconnu, "examiner-jeton", ECHEC, null],
    [
      `${racine}/userinfo`,
      { access_token: "jeton-montre" },
      "lire-identite",
      "JETON_INVALIDE",
      null,
    ],
  ] as const) {
    const refus = await poster(chemin, champs);
    assert.ok([400, 401].includes(refus.status), `${chemin} ${refus.status}`);
    const traces = await lireTraces(s.pool, refus.headers.get("x-correlation-id") ?? "");
    assert.deepEqual(
      traces.map((t) => [t.acte, t.issue, t.motif, t.application_id, t.canal]),
      [[acte, "refusee", motif, application, "oauth"]],
      chemin,
    );
    assert.doesNotMatch(JSON.stringify(traces), /un-secret-faux|code-perdu|jeton-montre|eyJ/);
  }
});

test("CONV-7-05 without the journal a wrong secret is a failure, never a refusal that left nothing", async () => {
  const { clientId: client_id } = s.application;
  const champs = { grant_type: "client_credentials", client_id, client_secret: "faux" };
  const rendre = await retirerLeJournal(s);
  try {
    const sortie = await poster(adresse(), champs);
    assert.equal(sortie.status, 500);
    assert.equal(((await sortie.json()) as { error: string }).error, "server_error");
  } finally {
    await rendre();
  }
  assert.equal((await poster(adresse(), champs)).status, 400);
});

test("CONV-7-05 an authorization refused for an unknown application or address leaves its line too", async () => {
  const { clientId, id } = s.application;
  for (const [demande, application] of [
    ["client_id=PAR_inconnu&response_type=code", null],
    [`client_id=${clientId}&response_type=code&redirect_uri=https://ailleurs.example`, id],
  ] as const) {
    const refus = await fetch(`${s.url}/connexion/oauth2/agent/authorize?${demande}`);
    assert.equal(refus.status, 400);
    const traces = await lireTraces(s.pool, refus.headers.get("x-correlation-id") ?? "");
    assert.deepEqual(
      traces.map((t) => [t.acte, t.issue, t.application_id]),
      [["autoriser-application", "refusee", application]],
    );
  }
});
