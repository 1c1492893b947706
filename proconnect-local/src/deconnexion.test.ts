import assert from "node:assert/strict";
import { test } from "node:test";
import * as client from "openid-client";
import {
  choisir,
  destination,
  type Proconnect,
  revenir,
  unAgent,
  uneDemande,
  unProconnect,
} from "./essais/banc-essai.ts";
import { creerNavigateur } from "./essais/navigateur.ts";

async function connecter(pc: Proconnect) {
  const { url, state, nonce } = uneDemande(pc);
  const etape = await choisir(pc.navigateur, url, unAgent().sub);
  const retour = await revenir(pc.navigateur, await pc.navigateur.envoyer(`${etape}/sans`, {}));
  const attendus = { expectedState: state, expectedNonce: nonce };
  return client.authorizationCodeGrant(pc.rp, retour, attendus);
}

async function silencieuse(pc: Proconnect): Promise<URL> {
  return destination(await pc.navigateur.ouvrir(uneDemande(pc, { prompt: "none" }).url));
}

test("logout with the id token hint ends the session and brings the state back", async (t) => {
  const pc = await unProconnect(t);
  const jetons = await connecter(pc);
  assert.ok((await silencieuse(pc)).searchParams.get("code"));
  const sortie = client.buildEndSessionUrl(pc.rp, {
    id_token_hint: jetons.id_token!,
    post_logout_redirect_uri: pc.retourDeconnexion,
    state: "etat-de-la-deconnexion",
  });
  const attendu = `${pc.retourDeconnexion}?state=etat-de-la-deconnexion`;
  assert.equal(destination(await pc.navigateur.ouvrir(sortie)).href, attendu);
  assert.equal((await silencieuse(pc)).searchParams.get("error"), "login_required");
  await assert.rejects(client.fetchUserInfo(pc.rp, jetons.access_token, unAgent().sub));
  // A browser that has no session any more comes back too, without a script.
  assert.equal(destination(await pc.navigateur.ouvrir(sortie)).href, attendu);
  assert.equal(destination(await creerNavigateur().ouvrir(sortie)).href, attendu);
});

test("logout without the holder's id token asks first", async (t) => {
  const pc = await unProconnect(t);
  await connecter(pc);
  const page = await pc.navigateur.ouvrir(`${pc.emetteur}/session/end`);
  const texte = await page.text();
  assert.match(texte, /Voulez-vous vous déconnecter/);
  assert.ok((await silencieuse(pc)).searchParams.get("code"));
});

test("confirming signs out", async (t) => {
  const pc = await unProconnect(t);
  await connecter(pc);
  const texte = await (await pc.navigateur.ouvrir(`${pc.emetteur}/session/end`)).text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(texte)![1]!;
  const champs = { xsrf, logout: "yes" };
  const fin = await pc.navigateur.envoyer(`${pc.emetteur}/session/end/confirm`, champs);
  const succes = await pc.navigateur.ouvrir(destination(fin));
  assert.match(await succes.text(), /Vous êtes déconnecté/);
  assert.equal((await silencieuse(pc)).searchParams.get("error"), "login_required");
});

test("an address that was not registered is refused", async (t) => {
  const pc = await unProconnect(t);
  const jetons = await connecter(pc);
  const sortie = client.buildEndSessionUrl(pc.rp, {
    id_token_hint: jetons.id_token!,
    post_logout_redirect_uri: "https://ailleurs.example/",
  });
  const reponse = await pc.navigateur.ouvrir(sortie);
  assert.equal(reponse.status, 400);
  assert.equal(reponse.headers.get("location"), null);
});
