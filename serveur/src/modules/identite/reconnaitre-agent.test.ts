import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { uneOrganisation } from "../../essais/organisations.ts";
import { seConnecter, unAgentConnectable } from "./essais/agent-connectable.ts";
import { creerNavigateur } from "./essais/navigateur.ts";
import { type Lieu, preparerLieu } from "./essais/preparer.ts";

let lieu: Lieu;
before(async () => {
  lieu = await preparerLieu();
});
after(() => lieu.fermer());

async function refuse(agent: Awaited<ReturnType<typeof unAgentConnectable>>, code: string) {
  const navigateur = creerNavigateur(lieu.url);
  const deja = (await lieu.issues("se-connecter")).length;
  assert.equal(await seConnecter(navigateur, agent), `/?refus=${code}`);
  assert.equal(navigateur.temoin("maillage_session"), undefined);
  assert.deepEqual((await lieu.issues("se-connecter")).slice(deja), [`refusee ${code}`]);
}

test("ANX3-2.1-02 an agent comes in through ProConnect, and by no other door", async () => {
  const { pool, departement } = lieu;
  const agent = await unAgentConnectable(pool, departement);
  const navigateur = creerNavigateur(lieu.url);
  assert.equal((await navigateur.appeler("/portail/api/session")).status, 401);
  const depart = await navigateur.ouvrir("/connexion");
  assert.match(depart.headers.get("location") ?? "", /\/proconnect-local\/api\/v2\/authorize\?/);
  // The provider's refusal: the agent gives up instead of authenticating.
  const choix = await navigateur.suivre(depart);
  const abandon = await navigateur.envoyer(`${choix.adresse}/abandon`);
  assert.equal((await navigateur.suivre(abandon, /^\/\?/)).adresse, "/?refus=PROCONNECT_REFUSE");
  assert.equal((await navigateur.appeler("/portail/api/session")).status, 401);
  assert.equal(await seConnecter(navigateur, agent), "/");
  assert.equal((await navigateur.appeler("/portail/api/session")).status, 200);
  assert.deepEqual(await lieu.issues("se-connecter", agent.id), ["accordee"]);
});

test("CONV-3.2-09 refuses a ProConnect organisation whose SIRET is not the partner's", async () => {
  const autre = await uneOrganisation(lieu.pool);
  const agent = await unAgentConnectable(lieu.pool, lieu.departement, {
    compte: { siret: autre.siret },
  });
  await refuse(agent, "SIRET_DIFFERENT");
});

test("CONV-3.2-09 the SIRET is checked at each sign-in, not only at the first", async () => {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement);
  assert.equal(await seConnecter(creerNavigateur(lieu.url), agent), "/");
  const parti = { ...agent.compte, siret: "99900590000066" };
  await lieu.pool.query("update habilitations.agent set demo = $2 where id = $1", [
    agent.id,
    parti,
  ]);
  // A code serves once at the provider: without it, the refusal comes all the same.
  const navigateur = creerNavigateur(lieu.url);
  const adresse = await seConnecter(navigateur, agent, { secondFacteur: false });
  assert.equal(adresse, "/?refus=SIRET_DIFFERENT");
});

test("CONV-3.2-09 another identity that opens an account with its identifier is told to its holder and to their RGC, once", async () => {
  const { pool, departement } = lieu;
  const rgc = await unAgentConnectable(pool, departement, { roles: ["RGC"] });
  const agent = await unAgentConnectable(pool, departement);
  const avis = async () => {
    const { rows } = await pool.query<{ genre: string; agent_id: string }>(
      `select genre, agent_id from notifications.avis a
       join notifications.destinataire d on d.avis_id = a.id where sujet_id = $1 order by genre`,
      [agent.id],
    );
    const voulus = rows.filter(({ agent_id }) => [agent.id, rgc.id].includes(agent_id));
    return voulus.map(({ genre, agent_id }) => [genre, agent_id]);
  };
  const entrer = async () =>
    seConnecter(creerNavigateur(lieu.url), agent, { secondFacteur: false });
  assert.equal(await entrer(), DEPART_FACTEUR);
  assert.deepEqual(await avis(), []);
  await pool.query("update habilitations.agent set demo = demo || $2 where id = $1", [
    agent.id,
    { sub: `autre-${agent.id}` },
  ]);
  agent.compte.sub = `autre-${agent.id}`;
  for (let fois = 0; fois < 2; fois++) {
    assert.equal(await entrer(), DEPART_FACTEUR);
    assert.deepEqual(await avis(), [
      ["identite-rattachee", agent.id],
      ["identite-rattachee-rgc", rgc.id],
    ]);
  }
});

test("refuses an identity that no account knows", async () => {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement, {
    compte: { uid: "inconnu-de-maillage" },
  });
  await refuse(agent, "AGENT_INCONNU");
});

test("an e-mail address alone reconciles nobody", async () => {
  const { pool, departement } = lieu;
  const connu = await unAgentConnectable(pool, departement);
  const imposteur = await unAgentConnectable(pool, departement, {
    compte: { uid: "autre-uid", email: connu.compte.email },
  });
  await refuse(imposteur, "AGENT_INCONNU");
});

test("refuses a closed account, and closes the sessions it had", async () => {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement);
  const navigateur = creerNavigateur(lieu.url);
  assert.equal(await seConnecter(navigateur, agent, { secondFacteur: false }), DEPART_FACTEUR);
  await lieu.pool.query("update habilitations.agent set ferme_le = now() where id = $1", [
    agent.id,
  ]);
  assert.equal((await navigateur.appeler("/portail/api/session")).status, 401);
  await refuse(agent, "COMPTE_FERME");
});

const DEPART_FACTEUR = "/second-facteur?retour=%2F";
