import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { appeler, CHEMINS, JETON, obtenirJeton, poster } from "../../essais/appels.ts";
import { type ApplicationEssai, SCOPES_AGENT, uneApplication } from "../../essais/applications.ts";
import { dansLaSeconde } from "../../essais/dans-la-seconde.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { bloquerApplication, debloquerApplication } from "./index.ts";

let s: Situation;
let enfant: ChildProcess;
let ailleurs: string;
before(async () => {
  s = await ouvrirSituation();
  const script = join(import.meta.dirname, "../../essais/seconde-plateforme.ts");
  enfant = fork(script, [s.base.url], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  [ailleurs] = (await once(enfant, "message")) as [string];
});
after(async () => {
  enfant.disconnect();
  await once(enfant, "exit");
  await s.fermer();
});

async function nouvelleApplication() {
  const application = await uneApplication(s.pool, { organisationId: s.departement.id });
  return { application, jeton: await obtenirJeton(s.url, application, SCOPES_AGENT) };
}

/** The statuses of both processes, asked until both are `attendu`, for a second. */
const statuts = (jeton: string, attendu: number): Promise<number[]> =>
  dansLaSeconde(
    async () => {
      const adresses = [s.url, ailleurs].map((url) => url + CHEMINS.statut);
      const sorties = await Promise.all(adresses.map((url) => appeler(url, { jeton })));
      return sorties.map(({ statut }) => statut);
    },
    (vus) => vus.every((statut) => statut === attendu),
  );

/** A token asked of the other process until it gives one, for a second. */
async function jetonRendu(application: ApplicationEssai): Promise<string> {
  const jeton = await dansLaSeconde(
    () => obtenirJeton(ailleurs, application, SCOPES_AGENT).catch(() => null),
    (rendu) => rendu !== null,
  );
  assert.ok(jeton, "l’application débloquée reste refusée après une seconde");
  return jeton;
}

test("a token revoked in one process is dead in the other within one second", async () => {
  const { application, jeton } = await nouvelleApplication();
  const temoin = await nouvelleApplication();
  assert.deepEqual(await statuts(jeton, 400), [400, 400]);
  const champs = {
    token: jeton,
    client_id: application.clientId,
    client_secret: application.secret,
  };
  assert.equal((await poster(`${ailleurs}/connexion/oauth2/revoke`, champs)).status, 200);
  assert.deepEqual(await statuts(jeton, 401), [401, 401]);
  assert.deepEqual(await statuts(temoin.jeton, 400), [400, 400]);
});

test("CONV-7-20 a blocked application is refused by both processes within one second, no other is", async () => {
  const { application, jeton } = await nouvelleApplication();
  const temoin = await nouvelleApplication();
  assert.deepEqual(await statuts(jeton, 400), [400, 400]);
  const demande = {
    clientId: application.clientId,
    motif: "Usage suspect",
    le: new Date(),
    auteurId: null,
  };
  assert.equal(await enTransaction(s.pool, (client) => bloquerApplication(client, demande)), true);
  assert.deepEqual(await statuts(jeton, 401), [401, 401]);
  assert.deepEqual(await statuts(temoin.jeton, 400), [400, 400]);
  for (const url of [s.url, ailleurs]) {
    const refus = obtenirJeton(url, application, SCOPES_AGENT);
    await assert.rejects(refus, /invalid_client.*Client authentication failed/);
  }
  assert.equal(await enTransaction(s.pool, (c) => debloquerApplication(c, demande)), true);
  assert.deepEqual(await statuts(await jetonRendu(application), 400), [400, 400]);
});

test("private_key_jwt: of an assertion sent to both processes at once, one call gets a token", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "essai", alg: "ES256", use: "sig" };
  const { clientId } = await uneApplication(s.pool, {
    organisationId: s.departement.id,
    jwks: { keys: [jwk] },
  });
  for (let rang = 0; rang < 20; rang++) {
    const client_assertion = await new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg: "ES256", kid: "essai" })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience("http://localhost:8080")
      .setExpirationTime("1m")
      .sign(privateKey);
    const champs = {
      grant_type: "client_credentials",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      scope: "api_rechercher-usagerv2 rechercheusager",
      client_assertion,
    };
    const sorties = await Promise.all(
      [s.url, ailleurs].map((url) => poster(`${url}${JETON}?realm=%2Fagent`, champs)),
    );
    assert.deepEqual(sorties.map(({ status }) => status).sort(), [200, 400]);
  }
});
