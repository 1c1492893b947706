import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { codeTotp, seConnecter, unAgentConnectable } from "./essais/agent-connectable.ts";
import { creerNavigateur, type Navigateur } from "./essais/navigateur.ts";
import { type Lieu, preparerLieu } from "./essais/preparer.ts";

const ENROLEMENT = "/portail/api/second-facteur/enrolement";
const VERIFICATION = "/portail/api/second-facteur/verification";

let lieu: Lieu;
before(async () => {
  lieu = await preparerLieu();
});
after(() => lieu.fermer());

async function unAgentSansFacteur() {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement);
  const navigateur = creerNavigateur(lieu.url);
  await seConnecter(navigateur, agent, { secondFacteur: false });
  return { agent, navigateur };
}

async function enroler(navigateur: Navigateur): Promise<string> {
  const reponse = await navigateur.appeler(ENROLEMENT, undefined, "POST");
  assert.equal(reponse.status, 200);
  return ((await reponse.json()) as { secret: string }).secret;
}

async function verifier(navigateur: Navigateur, code: string): Promise<string> {
  const reponse = await navigateur.appeler(VERIFICATION, { code });
  return reponse.status === 204 ? "OK" : ((await reponse.json()) as { code: string }).code;
}

function avancer(secondes: number): Date {
  const instant = new Date(lieu.horloge.maintenant().getTime() + secondes * 1000);
  lieu.horloge.regler(instant.toISOString());
  return instant;
}

function fauxCode(secret: string): string {
  const bons = [-30, 0, 30].map((ecart) =>
    codeTotp(secret, new Date(lieu.horloge.maintenant().getTime() + ecart * 1000)),
  );
  return ["000000", "111111", "222222", "333333"].find((code) => !bons.includes(code)) as string;
}

test("CONV-7-18 the agent's own authenticator is a second factor once its code is verified", async () => {
  const { agent, navigateur } = await unAgentSansFacteur();
  const secret = await enroler(navigateur);
  assert.equal(await verifier(navigateur, fauxCode(secret)), "CODE_REFUSE");
  assert.equal((await session(navigateur)).secondFacteur, "a-enroler");
  assert.equal(await verifier(navigateur, codeTotp(secret, lieu.horloge.maintenant())), "OK");
  assert.equal((await session(navigateur)).secondFacteur, "verifie");
  assert.deepEqual(await lieu.issues("verifier-second-facteur", agent.id), [
    "refusee CODE_REFUSE",
    "accordee",
  ]);
  const { rows } = await lieu.pool.query(
    "select moyen_connexion as moyen from habilitations.agent where id = $1",
    [agent.id],
  );
  assert.deepEqual(rows, [{ moyen: "otp" }]);
});

test("CONV-7-16 the second factor gives the session a new cookie: the one known before it opens nothing", async () => {
  const { navigateur } = await unAgentSansFacteur();
  const avant = navigateur.temoin("maillage_session") as string;
  const voleur = creerNavigateur(lieu.url);
  voleur.poserTemoin("maillage_session", avant);
  const secret = await enroler(navigateur);
  assert.equal(await verifier(navigateur, codeTotp(secret, lieu.horloge.maintenant())), "OK");
  assert.notEqual(navigateur.temoin("maillage_session"), avant);
  assert.equal((await session(navigateur)).secondFacteur, "verifie");
  assert.equal((await voleur.appeler("/portail/api/session")).status, 401);
});

test("a code serves once, and an older one no more", async () => {
  const { agent, navigateur } = await unAgentSansFacteur();
  const secret = await enroler(navigateur);
  const precedent = codeTotp(secret, new Date(lieu.horloge.maintenant().getTime() - 30_000));
  const code = codeTotp(secret, lieu.horloge.maintenant());
  assert.equal(await verifier(navigateur, code), "OK");
  const ailleurs = creerNavigateur(lieu.url);
  await seConnecter(ailleurs, agent, { secondFacteur: false });
  assert.equal((await session(ailleurs)).secondFacteur, "a-verifier");
  assert.equal(await verifier(ailleurs, code), "CODE_REFUSE");
  assert.equal(await verifier(ailleurs, precedent), "CODE_REFUSE");
  assert.equal(await verifier(ailleurs, codeTotp(secret, avancer(60))), "OK");
});

test("of twenty simultaneous uses of one code, one succeeds", async () => {
  const { agent, navigateur } = await unAgentSansFacteur();
  const secret = await enroler(navigateur);
  const code = codeTotp(secret, lieu.horloge.maintenant());
  const navigateurs = [navigateur];
  while (navigateurs.length < 20) {
    const autre = creerNavigateur(lieu.url);
    await seConnecter(autre, agent, { secondFacteur: false });
    navigateurs.push(autre);
  }
  const issues = await Promise.all(navigateurs.map((autre) => verifier(autre, code)));
  assert.equal(issues.filter((issue) => issue === "OK").length, 1);
  assert.equal((await lieu.issues("verifier-second-facteur", agent.id)).length, 20);
});

test("five failures block the factor for five minutes, even for the right code", async () => {
  const { agent, navigateur } = await unAgentSansFacteur();
  const secret = await enroler(navigateur);
  for (let essai = 0; essai < 5; essai++) {
    assert.equal(await verifier(navigateur, fauxCode(secret)), "CODE_REFUSE");
  }
  const code = () => codeTotp(secret, lieu.horloge.maintenant());
  assert.equal(await verifier(navigateur, code()), "FACTEUR_BLOQUE");
  // Signing in again, or asking for another secret, does not lift the block.
  const ailleurs = creerNavigateur(lieu.url);
  await seConnecter(ailleurs, agent, { secondFacteur: false });
  assert.equal(await verifier(ailleurs, code()), "FACTEUR_BLOQUE");
  avancer(299);
  assert.equal(await verifier(navigateur, code()), "FACTEUR_BLOQUE");
  avancer(1);
  assert.equal(await verifier(navigateur, code()), "OK");
});

test("a confirmed factor is not replaced by whoever holds the first factor", async () => {
  const { agent, navigateur } = await unAgentSansFacteur();
  const secret = await enroler(navigateur);
  assert.equal(await verifier(navigateur, codeTotp(secret, lieu.horloge.maintenant())), "OK");
  const voleur = creerNavigateur(lieu.url);
  await seConnecter(voleur, agent, { secondFacteur: false });
  assert.equal((await voleur.appeler(ENROLEMENT, undefined, "POST")).status, 409);
});

async function session(navigateur: Navigateur): Promise<{ secondFacteur: string }> {
  const reponse = await navigateur.appeler("/portail/api/session");
  return (await reponse.json()) as { secondFacteur: string };
}
