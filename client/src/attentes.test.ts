import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { after, before, test } from "node:test";
import { uneApplication } from "../../serveur/src/essais/applications.ts";
import { ouvrirSituation, type Situation } from "../../serveur/src/essais/situation.ts";
import { unUsager } from "../../serveur/src/essais/usagers.ts";
import { ouvrirPool } from "../../serveur/src/kit/postgres/pool.ts";
import { creerClient } from "./creer-client.ts";
import { ErreurMaillage } from "./erreur-maillage.ts";
import { ouvrirJetons } from "./jetons-acces.ts";
import { type OptionsClient, regler } from "./options.ts";

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

const agent = { nom: "LEROUX", prenom: "CAMILLE", identifiant: "cleroux62" };

async function optionsDe(quotas: Record<string, number>): Promise<OptionsClient> {
  const application = await uneApplication(s.pool, { organisationId: s.departement.id, quotas });
  const { clientId, secret: clientSecret } = application;
  return { baseUrl: s.url, clientId, clientSecret, agent };
}

async function erreurDe(promesse: Promise<unknown>): Promise<ErreurMaillage> {
  const erreur = await promesse.then(
    () => assert.fail("aucune erreur"),
    (recue: unknown) => recue,
  );
  assert.ok(erreur instanceof ErreurMaillage, String(erreur));
  return erreur;
}

test("waits for its turn when the quota is reached, then succeeds", async () => {
  const statuts: number[] = [];
  const maillage = creerClient({
    ...(await optionsDe({ "*": 1 })),
    fetch: async (entree, init) => {
      const reponse = await fetch(entree, init);
      statuts.push(reponse.status);
      if (reponse.status === 429) {
        const suivante = s.horloge.maintenant().getTime() + 1000;
        s.horloge.regler(new Date(suivante).toISOString());
      }
      return reponse;
    },
  });
  const usager = await unUsager(s.pool);
  await maillage.rechercherParNir(usager);
  assert.equal((await maillage.rechercherParNir(usager)).etat, "trouve");
  assert.deepEqual(statuts, [200, 200, 429, 200]);
});

test("gives up after the retries allowed, and says to retry later", async () => {
  const maillage = creerClient({ ...(await optionsDe({ "*": 1 })), nouveauxEssais: 0 });
  const usager = await unUsager(s.pool);
  await maillage.rechercherParNir(usager);
  const { code, statut, suite, attendre } = await erreurDe(maillage.rechercherParNir(usager));
  assert.deepEqual([code, statut, suite, attendre], ["QUOTA", 429, "reessayer", 1]);
});

test("an abort ends the wait", async () => {
  const abandon = new AbortController();
  const maillage = creerClient({
    ...(await optionsDe({ "*": 1 })),
    fetch: async (entree, init) => {
      const reponse = await fetch(entree, init);
      if (reponse.status === 429) setImmediate(() => abandon.abort());
      return reponse;
    },
  });
  const usager = await unUsager(s.pool);
  await maillage.rechercherParNir(usager);
  const erreur = await erreurDe(maillage.rechercherParNir(usager, { signal: abandon.signal }));
  assert.deepEqual([erreur.code, erreur.suite], ["INTERROMPU", "arreter"]);
  const deja = await erreurDe(maillage.statut("x", { signal: abandon.signal }));
  assert.equal(deja.code, "INTERROMPU");
});

test("a token is asked again one minute before its end", async () => {
  let demandes = 0;
  let maintenant = 0;
  const options = await optionsDe({});
  const reglages = regler({
    ...options,
    fetch: (entree, init) => {
      demandes += 1;
      return fetch(entree, init);
    },
  });
  const jetons = ouvrirJetons(reglages, () => maintenant);
  const droits = {
    realm: "agent",
    scopes: ["api_contrat-usagerv2", "statutcontratusager"],
  } as const;
  await jetons.obtenir(droits);
  maintenant = (1499 - 60) * 1000 - 1;
  await jetons.obtenir(droits);
  assert.equal(demandes, 1);
  maintenant += 1;
  await jetons.obtenir(droits);
  assert.equal(demandes, 2);
});

test("the caller's own delay, once passed, says retry", async () => {
  const maillage = creerClient({
    ...(await optionsDe({})),
    fetch: (_entree, init) =>
      new Promise((_, rejeter) => {
        init?.signal?.addEventListener("abort", () => rejeter(init.signal?.reason));
      }),
  });
  const erreur = await erreurDe(maillage.statut("x", { signal: AbortSignal.timeout(1) }));
  assert.deepEqual([erreur.code, erreur.suite, erreur.statut], ["DELAI", "reessayer", 0]);
});

test("a platform that does not answer says retry, and what the network said", async () => {
  const options = await optionsDe({});
  const ferme = createServer().listen(0, "127.0.0.1");
  await once(ferme, "listening");
  const { port } = ferme.address() as AddressInfo;
  await new Promise((fini) => ferme.close(fini));
  const maillage = creerClient({ ...options, baseUrl: `http://127.0.0.1:${port}` });
  const erreur = await erreurDe(maillage.statut("x"));
  assert.match(erreur.message, /ne répond pas, ECONNREFUSED/);
  assert.deepEqual([erreur.code, erreur.suite, erreur.statut], ["RESEAU", "reessayer", 0]);
});

test("a call given up before it starts, on a platform that does not answer, leaves no rejection behind", async () => {
  const perdues: unknown[] = [];
  const noter = (erreur: unknown) => perdues.push(erreur);
  process.on("unhandledRejection", noter);
  try {
    let echouer = () => {};
    const maillage = creerClient({
      ...(await optionsDe({})),
      fetch: () =>
        new Promise((_, rejeter) => {
          echouer = () => rejeter(new TypeError("fetch failed"));
        }),
    });
    const erreur = await erreurDe(maillage.statut("x", { signal: AbortSignal.abort() }));
    assert.equal(erreur.code, "INTERROMPU");
    echouer();
    await new Promise((suite) => setImmediate(suite));
    assert.deepEqual(perdues, []);
  } finally {
    process.off("unhandledRejection", noter);
  }
});

test("a number of tries or a wait that is none is refused at once: it would never give up", async () => {
  const options = await optionsDe({});
  for (const valeur of [Number.NaN, -1, Number.POSITIVE_INFINITY]) {
    assert.throws(() => creerClient({ ...options, nouveauxEssais: valeur }), TypeError);
    assert.throws(() => creerClient({ ...options, attenteMaximale: valeur }), TypeError);
  }
  assert.throws(() => creerClient({ ...options, nouveauxEssais: 0.5 }), TypeError);
  creerClient({ ...options, nouveauxEssais: 0, attenteMaximale: 0.5 });
});

test("a database out of reach: 503, then the answer once it is back", async () => {
  const base = /test_\w+/.exec(s.base.url)?.[0];
  const proprietaire = ouvrirPool(s.base.urlMigrateur, 1);
  const limiter = (nombre: number) =>
    proprietaire.query(`alter database ${base} connection limit ${nombre}`);
  try {
    const usager = await unUsager(s.pool);
    const statuts: number[] = [];
    const maillage = creerClient({
      ...(await optionsDe({ "*": 100 })),
      fetch: async (entree, init) => {
        const reponse = await fetch(entree, init);
        statuts.push(reponse.status);
        if (reponse.status === 503) await limiter(-1);
        return reponse;
      },
    });
    const couper = async () => {
      await limiter(0);
      await s.pool.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and datname = current_database() and pid <> pg_backend_pid()",
      );
    };
    await maillage.rechercherParNir(usager);
    await couper();
    const trouve = await maillage.rechercherParNir(usager);
    assert.ok(trouve.etat === "trouve");
    assert.deepEqual(statuts.splice(0), [200, 200, 503, 200]);
    // Other scopes, hence a token to ask for: the OAuth server waits for its database too.
    await couper();
    await maillage.statut(trouve.jeton);
    assert.deepEqual(statuts, [503, 200, 204]);
  } finally {
    await limiter(-1);
    await proprietaire.end();
  }
});
