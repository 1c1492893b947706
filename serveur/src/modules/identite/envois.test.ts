import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler } from "../../essais/appels.ts";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { COMPTE, DESCRIPTION } from "../acces-api/essais/developpeur.ts";
import { purgerEnvois } from "./index.ts";

let s: Situation;
let developpeur: Poste;
before(async () => {
  s = await ouvrirSituation();
  developpeur = await unPoste(s, s.departement, ["DEVELOPPEUR"]);
  assert.equal((await developpeur.appeler("/developpeur/compte", COMPTE)).statut, 204);
});
after(() => s.fermer());

const APPLICATION = { ...DESCRIPTION, authentification: "secret" };
const creer = (cle: string, change: object = {}, poste = developpeur) =>
  poste.appeler(
    "/developpeur/applications",
    { ...APPLICATION, ...change },
    { "idempotency-key": cle },
  );

async function compter(nom: string): Promise<number> {
  const { rows } = await s.pool.query<{ n: number }>(
    "select count(*)::int as n from acces_api.application where nom = $1",
    [nom],
  );
  return rows[0]?.n ?? 0;
}

test("outside a record too, what is sent twice under one key is done once, and answers the same", async () => {
  const nom = "Créée une fois";
  const [premiere, seconde] = await Promise.all([creer("une", { nom }), creer("une", { nom })]);
  assert.equal(premiere.statut, 200, premiere.texte);
  assert.deepEqual([seconde.statut, seconde.texte], [200, premiere.texte]);
  // Whoever lost the answer sends again later: the secret, shown once, is still theirs to read.
  const reprise = await creer("une", { nom });
  assert.deepEqual([reprise.statut, reprise.texte], [200, premiere.texte]);
  assert.equal(await compter(nom), 1);
  const { rows } = await s.pool.query("select * from identite.envoi");
  assert.equal(rows.length, 1);
  const { secret } = premiere.corps;
  assert.ok(!JSON.stringify(rows).includes(secret));
  assert.ok(!rows[0].reponse.includes(secret));
  const [trace] = await lireTraces(s.pool, reprise.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual([trace?.acte, trace?.issue], ["creer-application", "accordee"]);
  assert.equal((await creer("deux", { nom })).statut, 200);
  assert.equal(await compter(nom), 2);
});

test("a key serves for one writing of one agent, and has a form", async () => {
  const nom = "D’une seule clé";
  assert.equal((await creer("seule", { nom })).statut, 200);
  const autre = await creer("seule", { nom: "Tout autre chose" });
  assert.deepEqual([autre.statut, autre.corps.code], [400, "CLE_IDEMPOTENCE_INVALIDE"]);
  assert.equal(await compter("Tout autre chose"), 0);
  for (const cle of ["", "a b", "x".repeat(256)]) {
    const fausse = await creer(cle, { nom });
    assert.deepEqual([fausse.statut, fausse.corps.code], [400, "CLE_IDEMPOTENCE_INVALIDE"], cle);
  }
  assert.equal(await compter(nom), 1);
  const collegue = await unPoste(s, s.departement, ["DEVELOPPEUR"]);
  assert.equal((await collegue.appeler("/developpeur/compte", COMPTE)).statut, 204);
  assert.equal((await creer("seule", { nom }, collegue)).statut, 200);
  assert.equal(await compter(nom), 2);
});

test("a refusal is no writing: the same key writes once what it says may be", async () => {
  const nom = "Sans clé publique";
  const refusee = await creer("refusee", { nom, authentification: "cle" });
  assert.equal(refusee.statut, 400);
  assert.equal((await creer("refusee", { nom })).statut, 200);
  assert.equal(await compter(nom), 1);
});

test("a writing whose answer could not be kept is not done again unseen", async () => {
  const nom = "Interrompue";
  assert.equal((await creer("perdue", { nom })).statut, 200);
  await s.pool.query("update identite.envoi set reponse = null, le = le - interval '2 minutes'");
  const reprise = await creer("perdue", { nom });
  assert.deepEqual([reprise.statut, reprise.corps.code], [409, "ENVOI_INTERROMPU"]);
  assert.equal(await compter(nom), 1);
});

test("keys are kept a day", async () => {
  assert.equal((await creer("ancienne", { nom: "Ancienne" })).statut, 200);
  await s.pool.query(
    "update identite.envoi set le = le - interval '25 hours' where reponse is not null",
  );
  await purgerEnvois(s.pool, s.horloge.maintenant());
  const { rows } = await s.pool.query("select 1 from identite.envoi where reponse is not null");
  assert.equal(rows.length, 0);
});

/** What the portal asks by a POST, so that nothing typed stands in an address; and what holds no record. */
const LECTURES = new Set([
  "/portail/api/usagers/recherche",
  "/portail/api/exercice-des-droits/recherche",
  "/portail/api/prescriptions-recues/recherche",
  "/portail/api/activites/orientation/recherche",
  "/portail/api/activites/rendez-vous/recherche",
  "/portail/api/operateur/blocages/cibles",
  "/portail/api/demandes-acces/selection",
]);

test("every writing of the portal declares the header that makes it happen once, and no reading does", async () => {
  const { paths } = (await appeler(`${s.url}/portail/openapi.json`, {})).corps;
  let ecritures = 0;
  for (const [chemin, methodes] of Object.entries<Record<string, Operation>>(paths)) {
    if (chemin.startsWith("/portail/api/second-facteur/")) continue;
    for (const [methode, { parameters = [] }] of Object.entries(methodes)) {
      const noms = parameters.map(({ name }) => name?.toLowerCase());
      const ecrit = methode !== "get" && !LECTURES.has(chemin);
      assert.equal(noms.includes("idempotency-key"), ecrit, `${methode} ${chemin}`);
      if (ecrit) ecritures += 1;
    }
  }
  assert.ok(ecritures > 120, String(ecritures));
});

type Operation = { readonly parameters?: readonly { readonly name?: string }[] };
