import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { fermerSession, ouvrirSessions } from "./depot/sessions.ts";
import { seConnecter, unAgentConnectable } from "./essais/agent-connectable.ts";
import { creerNavigateur, type Navigateur } from "./essais/navigateur.ts";
import { type Lieu, preparerLieu } from "./essais/preparer.ts";

const MINUTE = 60_000;
const TEMOIN = "maillage_session";

let lieu: Lieu;
before(async () => {
  lieu = await preparerLieu();
});
after(() => lieu.fermer());

async function unNavigateurConnecte(): Promise<Navigateur> {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement);
  const navigateur = creerNavigateur(lieu.url);
  assert.equal(await seConnecter(navigateur, agent), "/");
  return navigateur;
}

async function statut(navigateur: Navigateur): Promise<number> {
  return (await navigateur.appeler("/portail/api/session")).status;
}

function avancer(minutes: number): void {
  const instant = lieu.horloge.maintenant().getTime() + minutes * MINUTE;
  lieu.horloge.regler(new Date(instant).toISOString());
}

test("a session left idle ends, a session in use goes on", async () => {
  const navigateur = await unNavigateurConnecte();
  avancer(29);
  assert.equal(await statut(navigateur), 200);
  avancer(29);
  assert.equal(await statut(navigateur), 200);
  avancer(30);
  assert.equal(await statut(navigateur), 401);
  avancer(-1);
  assert.equal(await statut(navigateur), 200);
});

test("whose a session is is remembered, and a session closed elsewhere opens nothing at the next request", async () => {
  const navigateur = await unNavigateurConnecte();
  const temoin = navigateur.temoin(TEMOIN) as string;
  const sessions = ouvrirSessions(lieu.pool);
  assert.equal(sessions.porteur(temoin), undefined);
  const session = await sessions.lire(temoin);
  assert.equal(sessions.porteur(temoin), session?.agentId);
  assert.equal(await statut(navigateur), 200);
  await fermerSession(lieu.pool, temoin, lieu.horloge.maintenant());
  assert.equal(await statut(navigateur), 401);
  assert.equal(await sessions.lire(temoin), null);
  assert.equal(sessions.porteur(temoin), undefined);
});

test("a session in use ends at its absolute term", async () => {
  const navigateur = await unNavigateurConnecte();
  for (let passe = 0; passe < 12 * 60 - 20; passe += 20) {
    avancer(20);
    assert.equal(await statut(navigateur), 200);
  }
  avancer(20);
  assert.equal(await statut(navigateur), 401);
});

test("a cookie that the platform has not made opens nothing", async () => {
  const vrai = (await unNavigateurConnecte()).temoin(TEMOIN) as string;
  const faux = [
    "",
    "x",
    randomBytes(32).toString("base64url"),
    createHmac("sha256", "maillage").update(vrai).digest("base64url"),
    `${vrai}x`,
    vrai.slice(0, -1),
    vrai.toLowerCase(),
    "' or true --",
    "%00",
  ];
  for (const valeur of faux) {
    const navigateur = creerNavigateur(lieu.url);
    navigateur.poserTemoin(TEMOIN, valeur);
    assert.equal(await statut(navigateur), 401, valeur);
  }
});

test("the cookie of another platform opens nothing here", async () => {
  const ailleurs = await preparerLieu();
  try {
    const navigateur = creerNavigateur(ailleurs.url);
    const agent = await unAgentConnectable(ailleurs.pool, ailleurs.departement);
    await seConnecter(navigateur, agent);
    const etranger = creerNavigateur(lieu.url);
    etranger.poserTemoin(TEMOIN, navigateur.temoin(TEMOIN) as string);
    assert.equal(await statut(etranger), 401);
  } finally {
    await ailleurs.fermer();
  }
});

test("the cookie is out of reach of scripts and other sites, and is not what the database holds", async () => {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement);
  const navigateur = creerNavigateur(lieu.url);
  const choix = await navigateur.suivre(await navigateur.ouvrir("/connexion"));
  await navigateur.envoyer(`${choix.adresse}/agent`, { agent: agent.compte.sub });
  const fin = await navigateur.envoyer(`${choix.adresse}/sans`);
  const { reponse } = await navigateur.suivre(fin, /^\/second-facteur/);
  const pose = reponse.headers.getSetCookie().find((ligne) => ligne.startsWith(TEMOIN)) ?? "";
  assert.match(pose, /; HttpOnly/);
  assert.match(pose, /; SameSite=Lax/);
  const { rows } = await lieu.pool.query<{ ligne: string }>(
    "select s::text as ligne from identite.session s",
  );
  const temoin = navigateur.temoin(TEMOIN) as string;
  assert.ok(temoin.length >= 43);
  for (const { ligne } of rows) assert.ok(!ligne.includes(temoin));
});
