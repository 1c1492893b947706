import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { seConnecter, unAgentConnectable } from "./essais/agent-connectable.ts";
import { creerNavigateur, type Navigateur } from "./essais/navigateur.ts";
import { type Lieu, preparerLieu } from "./essais/preparer.ts";

const MODULES = ["recherche-usager", "vue-360"];
const AVANT_FACTEUR = /^\/portail\/api\/(session|second-facteur\/)/;

/** What the public page of personal data reads, of nobody. */
const PUBLIQUE = "/portail/api/durees-de-conservation";
let lieu: Lieu;
before(async () => {
  lieu = await preparerLieu();
});
after(() => lieu.fermer());

/** Every route of the portal's API, as the server itself publishes them. */
function routesPortail(): { methode: string; chemin: string }[] {
  const { paths = {} } = lieu.plateforme.serveur.swagger() as {
    paths?: Record<string, Record<string, unknown>>;
  };
  return Object.entries(paths)
    .filter(([chemin]) => chemin.startsWith("/portail/api/") && chemin !== PUBLIQUE)
    .flatMap(([chemin, methodes]) =>
      Object.keys(methodes).map((methode) => ({ methode: methode.toUpperCase(), chemin })),
    );
}

function routesDesModules() {
  const routes = routesPortail().filter(({ chemin }) => !AVANT_FACTEUR.test(chemin));
  assert.ok(routes.length >= 2);
  return routes;
}

function demander(
  navigateur: Navigateur,
  { methode, chemin }: { methode: string; chemin: string },
) {
  const corps = methode === "GET" ? undefined : {};
  return navigateur.appeler(chemin.replace(/\{\w+\}/g, "cle"), corps, methode);
}

test("CONV-7-16 CONV-3.2-04 a single factor session is refused on every route of the portal", async () => {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement, { modules: MODULES });
  const navigateur = creerNavigateur(lieu.url);
  await seConnecter(navigateur, agent, { secondFacteur: false });
  for (const route of routesDesModules()) {
    const reponse = await demander(navigateur, route);
    assert.equal(reponse.status, 403, route.chemin);
    const corps = (await reponse.json()) as { code: string };
    assert.equal(corps.code, "SECOND_FACTEUR_REQUIS");
  }
  const session = (await (await navigateur.appeler("/portail/api/session")).json()) as {
    tuiles: unknown[];
    secondFacteur: string;
  };
  assert.deepEqual([session.secondFacteur, session.tuiles], ["a-enroler", []]);
});

test("without a session every route of the portal's API is refused", async () => {
  const navigateur = creerNavigateur(lieu.url);
  for (const route of routesPortail()) {
    const { status } = await demander(navigateur, route);
    // The bodies that a contract refuses are refused before the session is looked at.
    assert.ok(status === 401 || (status === 400 && route.chemin.includes("verification")));
  }
});

test("a writing request without the portal's own header is refused, signed in or not", async () => {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement, { modules: MODULES });
  const navigateur = creerNavigateur(lieu.url);
  assert.equal(await seConnecter(navigateur, agent), "/");
  for (const { methode, chemin } of routesPortail().filter((route) => route.methode !== "GET")) {
    const adresse = chemin.replace(/\{\w+\}/g, "cle");
    const reponse = await navigateur.envoyer(adresse, {}, undefined, methode);
    assert.equal(reponse.status, 403, chemin);
    assert.equal(((await reponse.json()) as { code: string }).code, "REQUETE_ETRANGERE");
  }
});

test("ANX1-5.1-03 a new agent has no right: no tile, and every route of a module refuses", async () => {
  const agent = await unAgentConnectable(lieu.pool, lieu.departement);
  const navigateur = creerNavigateur(lieu.url);
  assert.equal(await seConnecter(navigateur, agent), "/");
  const session = await (await navigateur.appeler("/portail/api/session")).json();
  assert.deepEqual((session as { tuiles: unknown[] }).tuiles, []);
  const recherche = { mode: "numero", numeroFranceTravail: "90000000001" };
  const refus = [
    await navigateur.appeler("/portail/api/usagers/recherche", recherche),
    await navigateur.appeler("/portail/api/usagers/cle/vue-360"),
  ];
  assert.deepEqual(
    refus.map(({ status }) => status),
    [403, 403],
  );
  assert.deepEqual(await lieu.issues("rechercher-personne", agent.id), ["refusee DROIT_ABSENT"]);
  assert.deepEqual(await lieu.issues("consulter-vue-360", agent.id), ["refusee DROIT_ABSENT"]);
});

test("ANX1-5.1-04 the RGC's role opens no tool by itself, the right given does", async () => {
  const { pool, departement } = lieu;
  const roles = ["RGC"];
  const sans = await unAgentConnectable(pool, departement, { roles });
  const avec = await unAgentConnectable(pool, departement, { roles, modules: MODULES });
  const statuts: number[] = [];
  for (const agent of [sans, avec]) {
    const navigateur = creerNavigateur(lieu.url);
    await seConnecter(navigateur, agent);
    const critere = { mode: "numero", numeroFranceTravail: "90000000001" };
    statuts.push((await navigateur.appeler("/portail/api/usagers/recherche", critere)).status);
  }
  assert.deepEqual(statuts, [403, 200]);
  assert.deepEqual(await lieu.issues("rechercher-personne", sans.id), ["refusee DROIT_ABSENT"]);
});
