import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { appeler, obtenirJeton, type Sortie } from "../../essais/appels.ts";
import { type ApplicationEssai, uneApplication } from "../../essais/applications.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { unUsager } from "../../essais/usagers.ts";
import { purgerFlux } from "./depot/flux.ts";
import { battre, ilArrive, unAbonnement, unEditeur } from "./essais/editeur.ts";
import { ouvrirRecepteur } from "./essais/recepteur.ts";
import { purgerWebhooks } from "./index.ts";

const SCOPES = ["api_evenements-usagerv1", "evenementsusager"];
const BASE = ["rechercheusager", "statutcontratusager"];
const CHEMIN = "/partenaire/evenements-usager/v1/evenements";

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

type Lecteur = (question?: Readonly<Record<string, string | number>>) => Promise<Sortie>;
async function unLecteur(application: ApplicationEssai): Promise<Lecteur> {
  const jeton = await obtenirJeton(s.url, application, SCOPES, "/partenaire");
  return (question = {}) => {
    const suite = new URLSearchParams(
      Object.entries(question).map(([n, v]): [string, string] => [n, String(v)]),
    );
    return appeler(`${s.url}${CHEMIN}?${suite}`, { jeton, entetes: {} });
  };
}
const nouveau = async (scopes?: readonly string[]) => {
  const organisationId = s.departement.id;
  const application = await uneApplication(s.pool, { organisationId, ...(scopes && { scopes }) });
  return { application, lire: await unLecteur(application) };
};
/** Reads to the end, by pages; the cursor it ends on. */
async function lireTout(lire: Lecteur, depart?: string, limite = 100) {
  const evenements = [];
  let curseur = depart;
  for (;;) {
    const page = await lire({ ...(curseur && { curseur }), limite });
    if (page.statut === 204) return { evenements, curseur };
    assert.equal(page.statut, 200, page.texte);
    evenements.push(...page.corps.evenements);
    curseur = page.corps.curseur as string;
    if (!page.corps.suite) return { evenements, curseur };
  }
}

test("CONV-4-02 CONV-7-05 the polling API gives what webhooks give, under the same ids, and traces each person", async () => {
  const editeur = await unEditeur(s);
  const recepteur = await ouvrirRecepteur();
  await unAbonnement(editeur, recepteur);
  const [a, ailleurs] = [
    await unUsager(s.pool),
    await unUsager(s.pool, { rsaDepartement: "59", departement: "59" }),
  ];
  const types = ["rendez-vous.pris", "rendez-vous.modifie", "orientation.ouverte"];
  for (const type of types) {
    await ilArrive(s, a.id, type);
    await ilArrive(s, ailleurs.id, type);
  }
  for (let fois = 0; fois < 3; fois++) await battre(s);
  await recepteur.fermer();
  const lire = await unLecteur(editeur.application);
  const page = await lire();
  assert.equal(page.statut, 200, page.texte);
  const lus = page.corps.evenements;
  assert.deepEqual(
    lus.map(({ id, type }: { id: string; type: string }) => [id, type]),
    recepteur.recus.map(({ id, type }) => [id, type]),
  );
  assert.deepEqual(
    new Set(lus.map((e: { data: { identifiantUsager: string } }) => e.data.identifiantUsager)).size,
    1,
  );
  const traces = await lireTraces(s.pool, lus[0].id);
  assert.deepEqual(traces.map(({ canal }) => canal).sort(), ["api", "webhook"]);
  for (const trace of traces) {
    assert.deepEqual(
      [trace.usager_id, trace.issue, trace.application_id],
      [a.id, "accordee", editeur.application.id],
    );
  }
  const [appel] = await lireTraces(s.pool, page.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual([appel?.acte, appel?.finalite], ["lister-evenements", "PARCOURS"]);
  const fin = await lire({ curseur: page.corps.curseur });
  assert.deepEqual([fin.statut, fin.texte], [204, ""]);
});

test("two applications are given identifiers that they cannot compare", async () => {
  const [une, autre] = [await nouveau(), await nouveau()];
  await ilArrive(s, (await unUsager(s.pool)).id);
  await battre(s);
  const [ici, la] = [await lireTout(une.lire), await lireTout(autre.lire)];
  assert.equal(ici.evenements.length, la.evenements.length);
  const identifiants = ({ evenements }: typeof ici) =>
    evenements.flatMap(({ id, data }) => [id, data.identifiantUsager]);
  const autres = new Set(identifiants(la));
  assert.ok(identifiants(ici).every((identifiant) => !autres.has(identifiant)));
});

test("pages of any size give every event once, in order, whatever arrives meanwhile", async () => {
  const { lire } = await nouveau();
  const { curseur } = await lireTout(lire);
  const personnes = [];
  for (let n = 0; n < 5; n++) personnes.push(await unUsager(s.pool));
  for (let n = 0; n < 23; n++) await ilArrive(s, personnes[n % 5]!.id);
  await battre(s);
  const entier = await lireTout(lire, curseur);
  const parDeux = await lireTout(lire, curseur, 2);
  assert.equal(entier.evenements.length, 23);
  const ids = (lus: typeof entier) => lus.evenements.map(({ id }) => id);
  assert.deepEqual(ids(parDeux), ids(entier));
  const debut = await lire({ curseur: curseur as string, limite: 10 });
  await ilArrive(s, personnes[0]!.id);
  await battre(s);
  const suite = await lireTout(lire, debut.corps.curseur, 7);
  assert.equal(suite.evenements.length, 14);
});

test("an event committed late, before others already read, is given after them and never skipped", async () => {
  const { lire } = await nouveau();
  const { curseur } = await lireTout(lire);
  const [tardive, prompte] = [await unUsager(s.pool), await unUsager(s.pool)];
  const client = await s.pool.connect();
  await client.query("begin");
  await client.query(
    `insert into journal.evenement (sujet_type, sujet_id, genre, auteur, capacite)
     values ('usager', $1, 'rendez-vous.pris', 'essai', 'agent')`,
    [tardive.id],
  );
  await ilArrive(s, prompte.id, "rendez-vous.modifie");
  await battre(s);
  const avant = await lireTout(lire, curseur);
  assert.deepEqual(
    avant.evenements.map(({ type }) => type),
    ["rendez-vous.modifie"],
  );
  await client.query("commit");
  client.release();
  await battre(s);
  const apres = await lireTout(lire, avant.curseur);
  assert.deepEqual(
    apres.evenements.map(({ type }) => type),
    ["rendez-vous.pris"],
  );
});

test("CONV-3.2-10 only the families whose API the application has; without the scope of this API, nothing", async () => {
  const { lire } = await nouveau([
    ...SCOPES,
    ...BASE,
    "api_orientationusagerv2",
    "lireorientationusager",
  ]);
  const usager = await unUsager(s.pool);
  for (const genre of ["rendez-vous.pris", "orientation.ouverte", "contrat.signe"]) {
    await ilArrive(s, usager.id, genre);
  }
  await battre(s);
  const { evenements } = await lireTout(lire);
  assert.ok(evenements.length > 0);
  assert.ok(evenements.every(({ type }) => type.startsWith("orientation.")));
  const autre = await uneApplication(s.pool, { organisationId: s.departement.id });
  const jeton = await obtenirJeton(
    s.url,
    autre,
    ["api_rechercheindividucertifiev1"],
    "/partenaire",
  );
  const sansScope = await appeler(`${s.url}${CHEMIN}`, { jeton, entetes: {} });
  assert.equal(sansScope.statut, 403);
  assert.equal((await appeler(`${s.url}${CHEMIN}`, { entetes: {} })).statut, 401);
});

test("a cursor made up, altered or given to another application, and a wrong limit, are refused by name", async () => {
  const [une, autre] = [await nouveau(), await nouveau()];
  await ilArrive(s, (await unUsager(s.pool)).id);
  await battre(s);
  const { corps } = await une.lire();
  const altere = `${corps.curseur.slice(0, -2)}${corps.curseur.endsWith("AA") ? "BB" : "AA"}`;
  const faux = [
    altere,
    "1",
    "😀",
    "a".repeat(100),
    Buffer.from("123").toString("base64url"),
    randomUUID(),
  ];
  for (const curseur of faux) {
    const sortie = await une.lire({ curseur });
    assert.deepEqual([sortie.statut, sortie.corps?.codeErreur], [400, "CURSEUR_INVALIDE"], curseur);
  }
  const vole = await autre.lire({ curseur: corps.curseur });
  assert.deepEqual([vole.statut, vole.corps.codeErreur], [400, "CURSEUR_INVALIDE"]);
  const [trace] = await lireTraces(s.pool, vole.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual([trace?.issue, trace?.motif], ["refusee", "CURSEUR_INVALIDE"]);
  for (const limite of [0, -1, 501, "mille", "1.5"]) {
    const sortie = await une.lire({ limite });
    assert.deepEqual([sortie.statut, sortie.corps.codeErreur], [400, "DONNEE_INVALIDE"]);
    assert.match(sortie.corps.message, /limite/);
  }
  assert.equal((await une.lire({ curseur: "a".repeat(10_000) })).statut, 400);
});

const purger = (le: Date) =>
  purgerWebhooks(
    { pool: s.pool, parametres: { nombre: async () => 30 } } as unknown as Parameters<
      typeof purgerWebhooks
    >[0],
    le,
  );

test("past its time an event is erased with its deliveries, and an older cursor says what it missed", async () => {
  const { lire } = await nouveau();
  const premiere = await lire({ limite: 1 });
  await purger(new Date());
  assert.equal((await lire({ curseur: premiere.corps.curseur })).statut, 200);
  await purger(new Date(Date.now() + 32 * 86_400_000));
  const perime = await lire({ curseur: premiere.corps.curseur });
  assert.deepEqual([perime.statut, perime.corps.codeErreur], [400, "CURSEUR_PERIME_INVALIDE"]);
  assert.equal((await lire()).statut, 204);
  const { rows } = await s.pool.query(
    "select (select count(*) from webhooks.evenement) + (select count(*) from webhooks.livraison) + (select count(*) from webhooks.tentative) as n",
  );
  assert.equal(rows[0].n, 0);
  await ilArrive(s, (await unUsager(s.pool)).id);
  await battre(s);
  assert.equal((await lire()).corps.evenements.length, 1);
});

test("a cursor goes on over what is not told, and is never out of date for what was not missed", async () => {
  const { lire } = await nouveau();
  const { curseur } = await lireTout(lire);
  const ailleurs = await unUsager(s.pool, { rsaDepartement: "59", departement: "59" });
  await ilArrive(s, ailleurs.id);
  await battre(s);
  const vide = await lire({ curseur: curseur as string });
  assert.deepEqual(
    [vide.statut, vide.corps?.evenements, vide.corps?.suite],
    [200, [], false],
    vide.texte,
  );
  const [trace] = await lireTraces(s.pool, vide.entetes.get("x-correlation-id") ?? "");
  assert.equal(trace?.motif, "RIEN_DE_NEUF");
  await purger(new Date(Date.now() + 32 * 86_400_000));
  assert.equal((await lire({ curseur: vide.corps.curseur })).statut, 204);
  assert.equal((await lire({ curseur: curseur as string })).statut, 400);
});

test("a cursor of a state of the database that was put back says so, instead of skipping what came since", async () => {
  const { lire } = await nouveau();
  await ilArrive(s, (await unUsager(s.pool)).id);
  await battre(s);
  const { curseur } = await lireTout(lire);
  await s.pool.query("update webhooks.compteur set position = position - 1");
  const avance = await lire({ curseur: curseur as string });
  await s.pool.query("update webhooks.compteur set position = position + 1");
  assert.deepEqual([avance.statut, avance.corps?.codeErreur], [400, "CURSEUR_PERIME_INVALIDE"]);
  assert.match(avance.corps.message, /rétablie/);
});

test("a long backlog is erased lot by lot, to the end and no further, and events find their place meanwhile", async () => {
  for (let n = 0; n < 5; n++) await ilArrive(s, (await unUsager(s.pool)).id);
  await battre(s);
  const { rows: avant } = await s.pool.query<{ purgee: number; fin: number }>(
    "select purgee, (select max(position) from webhooks.evenement) as fin from webhooks.compteur",
  );
  // Someone holds a line of the second lot: the erasure waits there.
  const tenant = await s.pool.connect();
  await tenant.query("begin");
  await tenant.query("select from webhooks.evenement where position = $1 for update", [
    (avant[0]?.purgee ?? 0) + 3,
  ]);
  const purge = purgerFlux(s.pool, new Date(Date.now() + 86_400_000), 2);
  const limite = (avant[0]?.purgee ?? 0) + 2;
  await jusqua(async () => {
    const { rows } = await s.pool.query("select purgee from webhooks.compteur");
    return rows[0].purgee === limite;
  });
  await ilArrive(s, (await unUsager(s.pool)).id);
  await battre(s);
  const { rows: places } = await s.pool.query(
    "select max(position) as fin from webhooks.evenement",
  );
  assert.equal(places[0].fin, (avant[0]?.fin ?? 0) + 1);
  await tenant.query("rollback");
  tenant.release();
  await purge;
  const { rows: apres } = await s.pool.query(
    "select purgee, (select count(*) from webhooks.evenement where position is not null) as reste from webhooks.compteur",
  );
  assert.ok((avant[0]?.fin ?? 0) - (avant[0]?.purgee ?? 0) > 2);
  assert.deepEqual(apres[0], { purgee: avant[0]?.fin, reste: 1 });
});
