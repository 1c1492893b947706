import assert from "node:assert/strict";
import { Agent, request } from "node:http";
import { after, test } from "node:test";
import {
  dossierEphemere,
  enfantsDe,
  jusqua,
  processusDe,
} from "../kit/postgres/essais/processus.ts";
import { attendrePret, type CommandeLancee, lancerMaillage, portLibre } from "./essais/commande.ts";
import { APPLICATION_DEMO } from "./identifiants-demo.ts";

const { dossier, effacer } = dossierEphemere();
const lancees: CommandeLancee[] = [];
after(async () => {
  for (const { processus } of lancees) processus.kill("SIGKILL");
  await effacer();
});

async function ouvrir(arguments_: string[] = [], node: string[] = [], env = {}) {
  const port = await portLibre();
  const url = `http://localhost:${port}`;
  const commande = lancerMaillage(
    ["demarrer", ...arguments_],
    { PORT: String(port), MAILLAGE_DONNEES: dossier, ...env },
    node,
  );
  lancees.push(commande);
  await attendrePret(url, commande);
  await jusqua(() => commande.sortie().includes("Maillage est prêt"));
  return { url, commande };
}

async function demanderJeton(url: string): Promise<Response> {
  return fetch(`${url}/connexion/oauth2/access_token?realm=%2Fagent`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: APPLICATION_DEMO.clientId,
      client_secret: APPLICATION_DEMO.secret,
      scope: "api_rechercher-usagerv2 rechercheusager",
    }),
  });
}

/** Sends a token request; `parti` resolves when its bytes have left. */
function envoyer(url: string, agent: Agent): { parti: Promise<void>; statut: Promise<number> } {
  const corps = `grant_type=client_credentials&client_id=${APPLICATION_DEMO.clientId}&client_secret=${APPLICATION_DEMO.secret}`;
  const requete = request(`${url}/connexion/oauth2/access_token`, {
    agent,
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": corps.length,
    },
  });
  const parti = new Promise<void>((oui) => requete.on("finish", () => oui()));
  const statut = new Promise<number>((oui, non) => {
    requete.on("error", non).on("response", (reponse) => {
      reponse.resume().on("end", () => oui(reponse.statusCode ?? 0));
    });
  });
  requete.end(corps);
  return { parti, statut };
}

async function sansServeur(): Promise<void> {
  await jusqua(() => processusDe(dossier).length === 0);
}

test("a first start shows addresses, agents, application and a curl sequence; Ctrl-C ends it", async () => {
  const { url, commande } = await ouvrir();
  assert.equal((await demanderJeton(url)).status, 200);
  await jusqua(() => commande.sortie().includes("contrat-usager/v2/contrat"));
  const texte = commande.sortie();
  for (const attendu of [url, "Camille", APPLICATION_DEMO.clientId, "telephone"]) {
    assert.ok(texte.includes(attendu), attendu);
  }
  assert.ok(!/warning/i.test(texte), texte);
  commande.processus.kill("SIGINT");
  assert.equal(await commande.fini, 0);
  await sansServeur();
});

test("after kill -9 nothing is left running and the next start has the same data", async () => {
  const premier = await ouvrir();
  const jeton = ((await (await demanderJeton(premier.url)).json()) as { access_token: string })
    .access_token;
  premier.commande.processus.kill("SIGKILL");
  assert.equal(await premier.commande.fini, "SIGKILL");
  await sansServeur();
  const second = await ouvrir();
  assert.ok(!second.commande.sortie().includes("Territoire de démonstration"));
  const reponse = await fetch(`${second.url}/connexion/oauth2/introspect`, {
    method: "POST",
    body: new URLSearchParams({
      token: jeton,
      client_id: APPLICATION_DEMO.clientId,
      client_secret: APPLICATION_DEMO.secret,
    }),
  });
  assert.equal(((await reponse.json()) as { active: boolean }).active, true);
  second.commande.processus.kill("SIGTERM");
  assert.equal(await second.commande.fini, 0);
  await sansServeur();
});

test("an uncaught exception leaves no server behind and the next start works", async () => {
  const panne =
    'data:text/javascript,process.on("SIGUSR2",()=>setImmediate(()=>{throw new Error("panne")}))';
  const premier = await ouvrir([], [`--import=${panne}`]);
  premier.commande.processus.kill("SIGUSR2");
  assert.equal(await premier.commande.fini, 1);
  await sansServeur();
  const second = await ouvrir();
  second.commande.processus.kill("SIGTERM");
  assert.equal(await second.commande.fini, 0);
});

test("two processes share one port, one is replaced when it dies, a stop ends them all, be it the closing of their terminal", async () => {
  const { url, commande } = await ouvrir(["--processus", "2"]);
  const enfants = () => processusDeService(commande.processus.pid as number);
  await jusqua(() => enfants().length === 2);
  const [premier] = enfants();
  process.kill(premier as number, "SIGKILL");
  await jusqua(() => enfants().length === 2 && !enfants().includes(premier as number));
  assert.equal((await demanderJeton(url)).status, 200);
  commande.processus.kill("SIGHUP");
  assert.equal(await commande.fini, 0);
  await sansServeur();
});

test("the processes of a group leave with the first one, even killed", async () => {
  const { commande } = await ouvrir(["--processus", "2"]);
  await jusqua(() => processusDeService(commande.processus.pid as number).length === 2);
  commande.processus.kill("SIGKILL");
  await commande.fini;
  await sansServeur();
});

test("a stop finishes what was accepted", async () => {
  const { url, commande } = await ouvrir();
  const agent = new Agent({ keepAlive: true });
  const quarante = () => Array.from({ length: 40 }, () => envoyer(url, agent));
  await Promise.all(quarante().map(({ statut }) => statut));
  const enVol = quarante();
  await Promise.all(enVol.map(({ parti }) => parti));
  commande.processus.kill("SIGTERM");
  const statuts = await Promise.all(enVol.map(({ statut }) => statut));
  assert.deepEqual(new Set(statuts), new Set([200]));
  assert.equal(await commande.fini, 0);
});

test("commands work while the server runs, and a block takes effect", async () => {
  const { url, commande } = await ouvrir();
  const bloquer = lancerMaillage(
    ["application", "bloquer", APPLICATION_DEMO.clientId, "--motif", "essai"],
    { MAILLAGE_DONNEES: dossier },
  );
  assert.equal(await bloquer.fini, 0, bloquer.sortie());
  assert.equal((await demanderJeton(url)).status, 400);
  const debloquer = lancerMaillage(
    ["application", "debloquer", APPLICATION_DEMO.clientId, "--motif", "levée de doute"],
    { MAILLAGE_DONNEES: dossier },
  );
  assert.equal(await debloquer.fini, 0, debloquer.sortie());
  assert.equal((await demanderJeton(url)).status, 200);
  commande.processus.kill("SIGTERM");
  await commande.fini;
});

test("--sans-demo starts empty, beside a platform of another data folder", async () => {
  const peuplee = await ouvrir();
  const autre = dossierEphemere();
  const vide = await ouvrir(["--sans-demo"], [], { MAILLAGE_DONNEES: autre.dossier });
  assert.ok(!vide.commande.sortie().includes("démonstration"), vide.commande.sortie());
  assert.equal((await demanderJeton(vide.url)).status, 400);
  assert.equal((await demanderJeton(peuplee.url)).status, 200);
  for (const { commande } of [vide, peuplee]) {
    commande.processus.kill("SIGTERM");
    assert.equal(await commande.fini, 0);
  }
  await autre.effacer();
});

/** The serving processes of a group: its children, less the supervisor of PostgreSQL. */
function processusDeService(pid: number): number[] {
  const superviseurs = processusDe(dossier).map((processus) => processus.pid);
  return enfantsDe(pid).filter((enfant) => !superviseurs.includes(enfant));
}
