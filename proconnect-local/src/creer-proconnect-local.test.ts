import assert from "node:assert/strict";
import { get } from "node:http";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import * as client from "openid-client";
import { creerProconnectLocal } from "./creer-proconnect-local.ts";
import {
  choisir,
  codeDe,
  destination,
  revenir,
  unAgent,
  uneDemande,
  unProconnect,
} from "./essais/banc-essai.ts";

const demandeAmr = JSON.stringify({ id_token: { amr: { essential: true } } });

test("the code flow gives a signed userinfo, acr and the requested amr", async (t) => {
  const agent = unAgent();
  const pc = await unProconnect(t, [agent]);
  const { url, state, nonce } = uneDemande(pc, { claims: demandeAmr });
  const etape = await choisir(pc.navigateur, url, agent.sub);
  const fin = await pc.navigateur.envoyer(`${etape}/code`, { code: codeDe(agent, pc) });
  const retour = await revenir(pc.navigateur, fin);
  assert.equal(retour.origin + retour.pathname, pc.retour);

  const jetons = await client.authorizationCodeGrant(pc.rp, retour, {
    expectedState: state,
    expectedNonce: nonce,
  });
  const claims = jetons.claims()!;
  assert.equal(claims.acr, "eidas2");
  assert.deepEqual(claims.amr, ["pwd", "otp", "mfa"]);
  assert.equal(claims.email, undefined);
  const { secretTotp: _s, acr: _a, fonction: _f, ...attendu } = agent;
  const lu = await client.fetchUserInfo(pc.rp, jetons.access_token, claims.sub);
  assert.deepEqual({ ...lu, ...attendu }, lu);
  assert.equal(JSON.stringify(lu).includes(agent.secretTotp), false);

  const brut = await fetch(pc.rp.serverMetadata().userinfo_endpoint!, {
    headers: { authorization: `Bearer ${jetons.access_token}` },
  });
  assert.match(brut.headers.get("content-type") ?? "", /^application\/jwt/);
});

test("a scope that was not requested gives no claim", async (t) => {
  const agent = unAgent();
  const pc = await unProconnect(t, [agent]);
  const { url, state, nonce } = uneDemande(pc, { scope: "openid uid" });
  const etape = await choisir(pc.navigateur, url, agent.sub);
  const retour = await revenir(pc.navigateur, await pc.navigateur.envoyer(`${etape}/sans`, {}));
  const jetons = await client.authorizationCodeGrant(pc.rp, retour, {
    expectedState: state,
    expectedNonce: nonce,
  });
  const lu = await client.fetchUserInfo(pc.rp, jetons.access_token, agent.sub);
  assert.equal(lu.uid, agent.uid);
  assert.equal(lu.siret, undefined);
});

test("without the second factor the session says so, and amr stays silent unless requested", async (t) => {
  const agent = unAgent();
  const pc = await unProconnect(t, [agent]);
  for (const [parametres, amr] of [
    [{ claims: demandeAmr }, ["pwd"]],
    [{}, undefined],
  ] as const) {
    const { url, state, nonce } = uneDemande(pc, { ...parametres, prompt: "login" });
    const etape = await choisir(pc.navigateur, url, agent.sub);
    const retour = await revenir(pc.navigateur, await pc.navigateur.envoyer(`${etape}/sans`, {}));
    const jetons = await client.authorizationCodeGrant(pc.rp, retour, {
      expectedState: state,
      expectedNonce: nonce,
    });
    assert.equal(jetons.claims()?.acr, "eidas1");
    assert.deepEqual(jetons.claims()?.amr, amr);
  }
});

test("prompt=none answers login_required without session, and a code with one", async (t) => {
  const agent = unAgent();
  const pc = await unProconnect(t, [agent]);
  const silencieuse = () => uneDemande(pc, { prompt: "none" }).url;
  const refus = destination(await pc.navigateur.ouvrir(silencieuse()));
  assert.equal(refus.searchParams.get("error"), "login_required");

  const etape = await choisir(pc.navigateur, uneDemande(pc).url, agent.sub);
  await revenir(pc.navigateur, await pc.navigateur.envoyer(`${etape}/sans`, {}));
  const accord = destination(await pc.navigateur.ouvrir(silencieuse()));
  assert.ok(accord.searchParams.get("code"));
});

test("a short or missing state or nonce, and an unknown parameter, are refused", async (t) => {
  const pc = await unProconnect(t);
  const court = "x".repeat(31);
  const demandes: Record<string, string>[] = [
    { state: court },
    { nonce: court },
    { state: "" },
    { nonce: "" },
    { foo: "bar" },
  ];
  for (const parametres of demandes) {
    const retour = destination(await pc.navigateur.ouvrir(uneDemande(pc, parametres).url));
    assert.equal(retour.searchParams.get("error"), "invalid_request", JSON.stringify(parametres));
  }
  const juste = await pc.navigateur.ouvrir(uneDemande(pc, { state: "x".repeat(32) }).url);
  assert.match(destination(juste).pathname, /^\/proconnect-local\/interaction\//);
});

test("a redirect_uri that differs by its final slash is refused on the spot", async (t) => {
  const pc = await unProconnect(t);
  const { url } = uneDemande(pc, { redirect_uri: `${pc.retour}/` });
  const reponse = await pc.navigateur.ouvrir(url);
  assert.equal(reponse.status, 400);
  assert.equal(reponse.headers.get("location"), null);
});

test("discovery announces ProConnect's endpoints under the issuer, whatever the Host", async (t) => {
  const pc = await unProconnect(t);
  const lu = pc.rp.serverMetadata();
  assert.equal(lu.issuer, pc.emetteur);
  assert.equal(lu.authorization_endpoint, `${pc.emetteur}/authorize`);
  assert.equal(lu.token_endpoint, `${pc.emetteur}/token`);
  assert.equal(lu.userinfo_endpoint, `${pc.emetteur}/userinfo`);
  assert.equal(lu.end_session_endpoint, `${pc.emetteur}/session/end`);

  const annonce = `${pc.emetteur}/.well-known/openid-configuration`;
  const ailleurs = await new Promise<string>((lire, echouer) => {
    get(annonce, { headers: { host: "ailleurs.example" } }, (reponse) => {
      text(reponse).then(lire, echouer);
    }).on("error", echouer);
  });
  assert.equal(JSON.parse(ailleurs).token_endpoint, `${pc.emetteur}/token`);
});

test("production refuses the stand-in", (t) => {
  const avant = process.env.NODE_ENV;
  t.after(() => {
    if (avant === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = avant;
  });
  process.env.NODE_ENV = "production";
  const client = {
    client_id: "a",
    client_secret: "b",
    redirect_uris: [],
    post_logout_redirect_uris: [],
  };
  const emetteur = "http://localhost/proconnect-local/api/v2";
  assert.throws(
    () =>
      creerProconnectLocal({
        emetteur,
        prefixe: "/proconnect-local",
        client,
        agents: async () => [],
      }),
    /n’existe pas en production/,
  );
});
