import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";

// Nothing listens where this platform looks for ProConnect.
let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

test("who signs in while ProConnect does not answer is told so, and nothing is begun", async () => {
  const depart = await fetch(`${s.url}/connexion?retour=/usagers`, { redirect: "manual" });
  assert.equal(depart.status, 302);
  assert.equal(depart.headers.get("location"), "/?refus=PROCONNECT_INJOIGNABLE");
  assert.deepEqual(depart.headers.getSetCookie(), []);
});

test("who signs out while ProConnect does not answer is out of here, and told that it is only of here", async () => {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const { cookie = "" } = await uneSession(s.pool, agent);
  const fin = await fetch(`${s.url}/deconnexion`, {
    method: "POST",
    headers: { cookie },
    redirect: "manual",
  });
  assert.equal(fin.status, 303);
  assert.equal(fin.headers.get("location"), "/?deconnexion=ici");
  const session = await fetch(`${s.url}/portail/api/session`, { headers: { cookie } });
  assert.equal(session.status, 401);
});

test("a writing whose address is written in full needs the header of the portal too", async () => {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const { cookie = "" } = await uneSession(s.pool, agent);
  const { hostname, port } = new URL(s.url);
  const prise = connect(Number(port), hostname);
  await once(prise, "connect");
  prise.end(
    [
      `POST ${s.url}/portail/api/usagers/recherche HTTP/1.1`,
      ...[`host: ${hostname}`, `cookie: ${cookie}`, "connection: close"],
      ...["content-type: application/json", "content-length: 2", "", "{}"],
    ].join("\r\n"),
  );
  assert.match(await text(prise), /^HTTP\/1\.1 403 [\s\S]*"REQUETE_ETRANGERE"/);
});
