import assert from "node:assert/strict";
import { test } from "node:test";
import {
  choisir,
  codeDe,
  destination,
  unAgent,
  uneDemande,
  unProconnect,
} from "./essais/banc-essai.ts";

test("every page carries the banner, its headers, and escapes what it shows", async (t) => {
  const agent = unAgent();
  const pc = await unProconnect(t, [agent]);
  const liste = destination(await pc.navigateur.ouvrir(uneDemande(pc).url)).href;
  const reponses = [await pc.navigateur.ouvrir(liste)];
  const etape = await choisir(pc.navigateur, uneDemande(pc).url, agent.sub);
  reponses.push(await pc.navigateur.ouvrir(etape));
  reponses.push(await pc.navigateur.ouvrir(`${pc.racine}/proconnect-local/telephone`));
  for (const reponse of reponses) {
    const page = await reponse.text();
    assert.equal(reponse.status, 200);
    assert.match(page, /Fournisseur d’identité de démonstration\u00a0— n’existe pas en production/);
    assert.match(page, /<html lang="fr">/);
    assert.equal(page.match(/<h1>/g)?.length, 1);
    assert.ok(page.includes("Duhamel &lt;test&gt;"));
    assert.equal(page.includes(agent.secretTotp), false);
    assert.equal(reponse.headers.get("x-frame-options"), "DENY");
    const csp = reponse.headers.get("content-security-policy") ?? "";
    assert.match(csp, /default-src 'none'/);
    assert.match(csp, /frame-ancestors 'none'/);
    assert.equal(reponse.headers.get("cache-control"), "no-store");
  }
});

test("the phone shows the code that signs in, then says that it has been used", async (t) => {
  const agent = unAgent();
  const pc = await unProconnect(t, [agent]);
  const telephone = async () =>
    (await pc.navigateur.ouvrir(`${pc.racine}/proconnect-local/telephone`)).text();
  assert.ok((await telephone()).includes(codeDe(agent, pc)));
  const etape = await choisir(pc.navigateur, uneDemande(pc).url, agent.sub);
  const code = codeDe(agent, pc).replace(/^(\d{3})/, "$1 ");
  assert.equal((await pc.navigateur.envoyer(`${etape}/code`, { code })).status, 303);
  assert.match(await telephone(), /Déjà utilisé\u00a0: nouveau code dans 30\u00a0s/);
});

test("cookies stay under the prefix, out of reach of scripts", async (t) => {
  const pc = await unProconnect(t);
  const reponse = await pc.navigateur.ouvrir(uneDemande(pc).url);
  const temoins = reponse.headers.getSetCookie();
  assert.ok(temoins.length > 0);
  for (const temoin of temoins) {
    assert.match(temoin, /path=\/proconnect-local/);
    assert.match(temoin, /httponly/i);
    assert.match(temoin, /samesite=lax/i);
  }
});

test("an oversized form and an unknown address are refused", async (t) => {
  const pc = await unProconnect(t);
  const page = destination(await pc.navigateur.ouvrir(uneDemande(pc).url));
  const gros = await pc.navigateur.envoyer(`${page}/agent`, { agent: "x".repeat(20_000) });
  assert.equal(gros.status, 400);
  assert.equal((await pc.navigateur.ouvrir(`${pc.racine}/proconnect-local/rien`)).status, 404);
});
