import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { codeTotp, seConnecter, unAgentConnectable } from "./essais/agent-connectable.ts";
import { creerNavigateur } from "./essais/navigateur.ts";
import { type Lieu, preparerLieu } from "./essais/preparer.ts";
import { cheminInterne } from "./portail-connexion.ts";

const SITE = "https://maillage.example";
const EXPIREE = "/?refus=CONNEXION_EXPIREE";

let lieu: Lieu;
before(async () => {
  lieu = await preparerLieu();
});
after(() => lieu.fermer());

test("whatever the way back says, a browser stays on this site", () => {
  const morceaux = fc.constantFrom("/", "\\", "//", "@", ":", "https:", "evil.example", "\t", "\n");
  const adresses = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.array(morceaux).map((m) => m.join("")),
  );
  fc.assert(
    fc.property(adresses, (retour) => {
      assert.equal(new URL(cheminInterne(retour), SITE).origin, SITE);
      assert.equal(new URL(cheminInterne(`/${retour}`), SITE).origin, SITE);
    }),
    { numRuns: 500 },
  );
  assert.equal(cheminInterne(""), "/");
  assert.equal(cheminInterne(`/${"a".repeat(3000)}`), "/");
  assert.equal(
    cheminInterne("/suivi-de-parcours/recherche?x=1"),
    "/suivi-de-parcours/recherche?x=1",
  );
});

test("sign-in goes back to the page asked for, never to another site", async () => {
  const { pool, departement } = lieu;
  const cas = [
    ["/suivi-de-parcours/recherche", "/suivi-de-parcours/recherche"],
    ["/aide?recherche=cœur+été", "/aide?recherche=c%C5%93ur+%C3%A9t%C3%A9"],
    ["//evil.example/", "/"],
    ["https://evil.example/", "/"],
    ["/\\evil.example", "/"],
  ] as const;
  for (const [demande, attendue] of cas) {
    const agent = await unAgentConnectable(pool, departement);
    const depart = `/connexion?retour=${encodeURIComponent(demande)}`;
    assert.equal(await seConnecter(creerNavigateur(lieu.url), agent, { depart }), attendue);
  }
});

/** Stops at the address by which the provider gives the browser back. */
async function allerJusquAuRetour(navigateur: ReturnType<typeof creerNavigateur>) {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement);
  const choix = await navigateur.suivre(await navigateur.ouvrir("/connexion"));
  await navigateur.envoyer(`${choix.adresse}/agent`, { agent: agent.compte.sub });
  const code = codeTotp(agent.compte.secretTotp);
  const fin = await navigateur.envoyer(`${choix.adresse}/code`, { code });
  return (await navigateur.suivre(fin, /^\/connexion\/retour/)).adresse;
}

test("the answer of the provider serves once", async () => {
  const navigateur = creerNavigateur(lieu.url);
  const retour = await allerJusquAuRetour(navigateur);
  assert.equal((await navigateur.ouvrir(retour)).headers.get("location"), "/");
  const seconde = creerNavigateur(lieu.url);
  assert.equal((await seconde.ouvrir(retour)).headers.get("location"), EXPIREE);
  assert.equal((await navigateur.ouvrir(retour)).headers.get("location"), EXPIREE);
  assert.equal(seconde.temoin("maillage_session"), undefined);
});

test("an answer begun in one browser signs nobody in from another", async () => {
  const navigateur = creerNavigateur(lieu.url);
  const retour = await allerJusquAuRetour(navigateur);
  const victime = creerNavigateur(lieu.url);
  assert.equal((await victime.ouvrir(retour)).headers.get("location"), EXPIREE);
  assert.equal(victime.temoin("maillage_session"), undefined);
});

test("an answer that comes too late, or that nobody asked for, is refused", async () => {
  const depart = lieu.horloge.maintenant();
  const navigateur = creerNavigateur(lieu.url);
  const retour = await allerJusquAuRetour(navigateur);
  lieu.horloge.regler(new Date(depart.getTime() + 15 * 60_000).toISOString());
  assert.equal((await navigateur.ouvrir(retour)).headers.get("location"), EXPIREE);
  lieu.horloge.regler(depart.toISOString());
  for (const invente of ["?code=x&state=y", "?state=a&state=b", "?state=", ""]) {
    const reponse = await navigateur.ouvrir(`/connexion/retour${invente}`);
    assert.equal(reponse.headers.get("location"), EXPIREE);
  }
});

test("an answer whose code was changed is refused", async () => {
  const navigateur = creerNavigateur(lieu.url);
  const retour = new URL(await allerJusquAuRetour(navigateur), lieu.url);
  retour.searchParams.set("code", "x".repeat(43));
  const reponse = await navigateur.ouvrir(retour.href);
  assert.equal(reponse.headers.get("location"), "/?refus=PROCONNECT_REFUSE");
});

test("a form of another site cannot sign an agent out", async () => {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement);
  const navigateur = creerNavigateur(lieu.url);
  assert.equal(await seConnecter(navigateur, agent), "/");
  const ailleurs = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: `${lieu.url}.evil.example` },
    { "sec-fetch-site": "cross-site" },
    { origin: lieu.url, "sec-fetch-site": "same-site" },
  ] as Record<string, string>[];
  for (const entetes of ailleurs) {
    const reponse = await navigateur.envoyer("/deconnexion", {}, entetes);
    assert.equal(reponse.headers.get("location"), "/");
  }
  assert.equal((await navigateur.appeler("/portail/api/session")).status, 200);
});

// B8-13
test("signing out ends the session here, then at the provider, then comes back", async () => {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement);
  const navigateur = creerNavigateur(lieu.url);
  assert.equal(await seConnecter(navigateur, agent), "/");
  const temoin = navigateur.temoin("maillage_session") as string;
  const fin = await navigateur.envoyer("/deconnexion");
  const adresse = new URL(fin.headers.get("location") ?? "");
  assert.equal(adresse.pathname, "/proconnect-local/api/v2/session/end");
  const { searchParams: parametres } = adresse;
  assert.equal(parametres.get("post_logout_redirect_uri"), `${lieu.url}/deconnexion/retour`);
  assert.ok((parametres.get("state") ?? "").length >= 32);
  assert.equal((parametres.get("id_token_hint") ?? "").split(".").length, 3);
  assert.equal(navigateur.temoin("maillage_session"), undefined);
  const rejoue = creerNavigateur(lieu.url);
  rejoue.poserTemoin("maillage_session", temoin);
  assert.equal((await rejoue.appeler("/portail/api/session")).status, 401);
  const sortie = await navigateur.suivre(fin, /^\/(\?|$)/);
  assert.equal(sortie.adresse, "/?deconnexion");
  assert.deepEqual(await lieu.issues("se-deconnecter", agent.id), ["accordee"]);
  // The provider has forgotten them too: it asks who they are again.
  const retour = await navigateur.suivre(await navigateur.ouvrir("/connexion"));
  assert.match(retour.adresse, /^\/proconnect-local\/interaction\//);
});

test("coming back from a sign-out that nobody asked for says nothing", async () => {
  const navigateur = creerNavigateur(lieu.url);
  for (const invente of ["state=invente", "state=a&state=b"]) {
    const reponse = await navigateur.ouvrir(`/deconnexion/retour?${invente}`);
    assert.equal(reponse.headers.get("location"), "/");
  }
  const depart = await navigateur.ouvrir("/connexion?retour=/a&retour=/b");
  assert.equal(depart.status, 302);
});
