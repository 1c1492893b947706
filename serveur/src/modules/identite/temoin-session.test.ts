import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { codeTotp } from "./essais/agent-connectable.ts";

let s: Situation;
before(async () => {
  s = await ouvrirSituation({ urlPublique: "https://maillage.example" });
});
after(() => s.fermer());

const appeler = (chemin: string, cookie: string, corps?: object) =>
  fetch(s.url + chemin, {
    method: chemin.endsWith("session") ? "GET" : "POST",
    headers: {
      ...{ cookie, "x-maillage": "portail" },
      ...(corps && { "content-type": "application/json" }),
    },
    ...(corps && { body: JSON.stringify(corps) }),
    redirect: "manual",
  });

test("under https the cookie of a session is one that no other site of the domain can give, and no other is read", async () => {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const { cookie = "" } = await uneSession(s.pool, agent, null);
  const sien = `__Host-${cookie}`;
  const lire = async (temoin: string) => (await appeler("/portail/api/session", temoin)).status;
  await jusqua(async () => (await lire(sien)) === 200);
  assert.equal(await lire(cookie), 401);
  assert.equal(await lire(`${cookie}; ${sien}`), 200);

  const second = "/portail/api/second-facteur";
  const { secret } = (await (await appeler(`${second}/enrolement`, sien)).json()) as {
    secret: string;
  };
  const code = codeTotp(secret, s.horloge.maintenant());
  const verifie = await appeler(`${second}/verification`, sien, { code });
  assert.equal(verifie.status, 204);
  const [pose = ""] = verifie.headers.getSetCookie();
  const attributs = "Path=/; HttpOnly; Secure; SameSite=Lax";
  assert.match(pose, new RegExp(`^__Host-maillage_session=[\\w-]{43}; ${attributs}$`));

  // A browser forgets such a cookie on the same terms alone.
  const fin = await appeler("/deconnexion", "");
  assert.equal(fin.status, 303);
  const [ote = ""] = fin.headers.getSetCookie();
  assert.match(
    ote,
    /^__Host-maillage_session=; Max-Age=0; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
  );
});
