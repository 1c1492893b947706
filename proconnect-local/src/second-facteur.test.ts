import assert from "node:assert/strict";
import { test } from "node:test";
import {
  choisir,
  codeDe,
  destination,
  revenir,
  unAgent,
  uneDemande,
  unProconnect,
} from "./essais/banc-essai.ts";
import { creerNavigateur } from "./essais/navigateur.ts";

const essentiel = (...values: string[]) => ({
  claims: JSON.stringify({ id_token: { acr: { essential: true, values } } }),
});

// A code the phone shows at no step of the window.
function codeFaux(agent: ReturnType<typeof unAgent>, pc: Parameters<typeof codeDe>[1]): string {
  const bons = [-1, 0, 1].map((decalage) => codeDe(agent, pc, decalage));
  return ["000000", "000001", "000002", "000003"].find((code) => !bons.includes(code))!;
}

test("a wrong code is refused, and the fifth ends the interaction", async (t) => {
  const agent = unAgent();
  const pc = await unProconnect(t, [agent]);
  const etape = await choisir(pc.navigateur, uneDemande(pc).url, agent.sub);
  for (let essai = 1; essai <= 4; essai++) {
    const refus = await pc.navigateur.envoyer(`${etape}/code`, { code: codeFaux(agent, pc) });
    assert.equal(refus.status, 422);
    assert.match(await refus.text(), /Ce code n’est pas le bon/);
    if (essai === 2) await pc.navigateur.envoyer(`${etape}/changer`, {});
    if (essai === 2) await pc.navigateur.envoyer(`${etape}/agent`, { agent: agent.sub });
  }
  const fin = await pc.navigateur.envoyer(`${etape}/code`, { code: codeFaux(agent, pc) });
  const retour = await revenir(pc.navigateur, fin);
  assert.equal(retour.searchParams.get("error"), "access_denied");
});

test("a code serves once, in another browser too; a step of tolerance each way, no more", async (t) => {
  const agent = unAgent();
  const pc = await unProconnect(t, [agent]);
  const tenter = async (code: string) => {
    const navigateur = creerNavigateur();
    const etape = await choisir(navigateur, uneDemande(pc).url, agent.sub);
    return navigateur.envoyer(`${etape}/code`, { code });
  };
  assert.equal((await tenter(codeDe(agent, pc, 2))).status, 422);
  assert.equal((await tenter(codeDe(agent, pc, -2))).status, 422);
  assert.equal((await tenter(codeDe(agent, pc, -1))).status, 303);
  assert.equal((await tenter(codeDe(agent, pc))).status, 303);
  const rejoue = await tenter(codeDe(agent, pc));
  assert.equal(rejoue.status, 422);
  assert.match(await rejoue.text(), /a déjà servi/);
  assert.equal((await tenter(codeDe(agent, pc, -1))).status, 422);
  assert.equal((await tenter(codeDe(agent, pc, 1))).status, 303);
});

test("an essential acr closes the way without second factor", async (t) => {
  const agent = unAgent();
  const pc = await unProconnect(t, [agent]);
  const etape = await choisir(pc.navigateur, uneDemande(pc, essentiel("eidas2")).url, agent.sub);
  const page = await (await pc.navigateur.ouvrir(etape)).text();
  assert.equal(page.includes("Continuer sans second facteur"), false);
  const force = await pc.navigateur.envoyer(`${etape}/sans`, {});
  assert.equal(force.status, 200);
  assert.equal(force.headers.get("location"), null);
});

test("an essential acr that this agent, or nobody, can reach answers access_denied", async (t) => {
  const faible = unAgent({ sub: "faible", acr: { sans2fa: "eidas1", avec2fa: "eidas1-mfa" } });
  const pc = await unProconnect(t, [unAgent(), faible]);
  const page = destination(
    await pc.navigateur.ouvrir(uneDemande(pc, essentiel("eidas2", "eidas3")).url),
  );
  const refusAgent = await pc.navigateur.envoyer(`${page}/agent`, { agent: "faible" });
  const retourAgent = await revenir(pc.navigateur, refusAgent);
  assert.equal(retourAgent.searchParams.get("error"), "access_denied");

  const url = uneDemande(pc, { ...essentiel("eidas3"), acr_values: "eidas1" }).url;
  const refus = await pc.navigateur.ouvrir(destination(await pc.navigateur.ouvrir(url)));
  const retour = await revenir(pc.navigateur, refus);
  assert.equal(retour.searchParams.get("error"), "access_denied");
});

test("a session below the essential acr is asked for more, not let through", async (t) => {
  const agent = unAgent();
  const pc = await unProconnect(t, [agent]);
  const premiere = await choisir(pc.navigateur, uneDemande(pc).url, agent.sub);
  await revenir(pc.navigateur, await pc.navigateur.envoyer(`${premiere}/sans`, {}));
  const exigeante = { ...essentiel("eidas2"), acr_values: "eidas1" };
  const muette = uneDemande(pc, { ...exigeante, prompt: "none" }).url;
  const refus = destination(await pc.navigateur.ouvrir(muette));
  assert.equal(refus.searchParams.get("error"), "login_required");
  const etape = await choisir(pc.navigateur, uneDemande(pc, exigeante).url, agent.sub);
  const fin = await pc.navigateur.envoyer(`${etape}/code`, { code: codeDe(agent, pc) });
  assert.ok((await revenir(pc.navigateur, fin)).searchParams.get("code"));
});

test("another agent takes the place of the one signed in", async (t) => {
  const pc = await unProconnect(t, [unAgent(), unAgent({ sub: "autre" })]);
  for (const sub of ["agent-camille", "autre"]) {
    const etape = await choisir(pc.navigateur, uneDemande(pc, { prompt: "login" }).url, sub);
    const fin = await pc.navigateur.envoyer(`${etape}/sans`, {});
    assert.ok((await revenir(pc.navigateur, fin)).searchParams.get("code"));
  }
});

test("an interaction without its cookie, or under another's, changes nothing", async (t) => {
  const agent = unAgent();
  const pc = await unProconnect(t, [agent]);
  const etape = await choisir(pc.navigateur, uneDemande(pc).url, agent.sub);
  const etranger = await creerNavigateur().envoyer(`${etape}/sans`, {});
  assert.equal(etranger.status, 400);
  assert.match(await etranger.text(), /Cette connexion a expiré/);
  assert.equal((await pc.navigateur.envoyer(`${etape}/inconnu`, {})).status, 400);
  assert.equal(destination(await pc.navigateur.ouvrir(`${etape}/sans`)).href, etape);
});

test("giving up answers access_denied", async (t) => {
  const pc = await unProconnect(t);
  const page = destination(await pc.navigateur.ouvrir(uneDemande(pc).url));
  const retour = await revenir(pc.navigateur, await pc.navigateur.envoyer(`${page}/abandon`, {}));
  assert.equal(retour.searchParams.get("error"), "access_denied");
});
