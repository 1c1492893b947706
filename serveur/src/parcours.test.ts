import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { unAgent, uneSession } from "./essais/agents.ts";
import { appeler } from "./essais/appels.ts";
import { inserer } from "./essais/inserer.ts";
import { ouvrirSituation, type Situation } from "./essais/situation.ts";
import { lireTraces } from "./essais/traces.ts";
import { unUsager } from "./essais/usagers.ts";
import { ouvrirParametres } from "./modules/parametres/index.ts";
import { famillesVue360 } from "./parcours.ts";

let s: Situation;
let entetes: Record<string, string>;
before(async () => {
  s = await ouvrirSituation();
  const familles = famillesVue360(s.pool, ouvrirParametres(s.pool));
  const modules = ["recherche-usager", ...new Set(familles.flatMap((famille) => famille.modules))];
  const agent = await unAgent(s.pool, { organisationId: s.departement.id, modules });
  entetes = await uneSession(s.pool, agent);
});
after(() => s.fermer());

/** How many statements the platform sends while this is done; the test's own are not among them. */
async function compter(faire: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let envoyees = 0;
  pg.Client.prototype.query = function compte(this: pg.Client, ...demande: never[]) {
    // The beat of the listening connection comes when it comes.
    if ((demande[0] as unknown) !== "select 1") envoyees += 1;
    return (query as (...d: never[]) => never).apply(this, demande);
  } as typeof query;
  try {
    await faire();
  } finally {
    pg.Client.prototype.query = query;
  }
  return envoyees;
}

async function remplir(usagerId: string, combien: number): Promise<void> {
  const jour = (n: number) => new Date(Date.now() + n * 86_400_000);
  for (let rang = 0; rang < combien; rang++) {
    await inserer(s.pool, "rendez_vous.rendez_vous", {
      usager_id: usagerId,
      source_id: s.departement.id,
      debut: jour(rang - 5),
      duree: 30,
      motif: "ACC",
      statut: "PRIS",
      modalite: "VISIO",
      type_reception: "IND",
      organisme: { code: "CD" },
    });
    await inserer(s.pool, "journal.evenement", {
      sujet_type: "usager",
      sujet_id: usagerId,
      genre: "rendez-vous.pris",
      auteur: "essai",
      capacite: "agent",
      organisation_id: s.departement.id,
    });
  }
}

test("ANX4-A-08 the Vue 360 asks the database as many times for a large dossier as for an empty one, and few", async () => {
  const { id, numero } = await unUsager(s.pool);
  const corps = { mode: "numero", numeroFranceTravail: numero };
  const trouve = await appeler(`${s.url}/portail/api/usagers/recherche`, { entetes, corps });
  const { cle } = trouve.corps.resultats[0];
  const voir = async () => {
    const vue = await appeler(`${s.url}/portail/api/usagers/${cle}/vue-360`, { entetes });
    assert.equal(vue.statut, 200, vue.texte);
    return vue.corps;
  };
  await voir();
  const vide = await compter(voir);
  await remplir(id, 60);
  const vue = await voir();
  assert.equal(vue.parcours.frise.evenements.length, 60);
  assert.equal(await compter(voir), vide);
  assert.ok(vide <= 20, `${vide} statements`);
});

test("ANX4-A-08 what an agent may not see never hides, on the timeline, what they may", async () => {
  const { id, numero } = await unUsager(s.pool);
  const evenement = (genre: string, jours: number) =>
    inserer(s.pool, "journal.evenement", {
      ...{
        le: new Date(Date.now() - jours * 86_400_000),
        sujet_type: "usager",
        sujet_id: id,
        genre,
      },
      ...{ auteur: "essai", capacite: "agent", organisation_id: s.departement.id },
    });
  await evenement("orientation.ouverte", 200);
  for (let rang = 0; rang < 120; rang++) await evenement("demarche.prevue", 120 - rang);
  const modules = ["recherche-usager", "vue-360", "orientation"];
  const agent = await unAgent(s.pool, { organisationId: s.departement.id, modules });
  const siens = await uneSession(s.pool, agent);
  const corps = { mode: "numero", numeroFranceTravail: numero };
  const url = `${s.url}/portail/api/usagers`;
  const { cle } = (await appeler(`${url}/recherche`, { entetes: siens, corps })).corps.resultats[0];
  const vue = await appeler(`${url}/${cle}/vue-360`, { entetes: siens });
  const genres = vue.corps.parcours.frise.evenements.map(({ genre }: { genre: string }) => genre);
  assert.deepEqual(genres, ["orientation.ouverte"]);
});

test("ANX4-A-08 CONV-7-05 the whole timeline is read page after page, filtered, each page one line of the journal", async () => {
  const { id, numero } = await unUsager(s.pool);
  const autre = await unUsager(s.pool);
  // Sixty instants shared by five events each: no page may cut one of them in two.
  await s.pool.query(
    `insert into journal.evenement (le, sujet_type, sujet_id, genre, auteur, capacite, organisation_id)
     select date_trunc('second', now()) - make_interval(hours => rang / 5), 'usager', $1,
       case when rang % 3 = 0 then 'orientation.ouverte' else 'demarche.prevue' end, 'essai', 'agent',
       case when rang % 2 = 0 then $2::uuid else $3::uuid end
     from generate_series(1, 300) rang`,
    [id, s.departement.id, s.operateur.id],
  );
  const modules = ["recherche-usager", "vue-360", "organisation-demarches", "orientation"];
  const agent = (voulus: string[]) =>
    unAgent(s.pool, { organisationId: s.departement.id, modules: voulus });
  const siens = await uneSession(s.pool, await agent(modules));
  const url = `${s.url}/portail/api/usagers`;
  const cleDe = async (celui: string, session: Record<string, string>) => {
    const corps = { mode: "numero", numeroFranceTravail: celui };
    return (await appeler(`${url}/recherche`, { entetes: session, corps })).corps.resultats[0].cle;
  };
  const cle = await cleDe(numero, siens);
  const page = (question: string, session = siens, cleDuDossier = cle) =>
    appeler(`${url}/${cleDuDossier}/frise?${question}`, { entetes: session });
  const tout = async (filtre: string) => {
    const lus = [];
    let suite: string | null = null;
    for (let rang = 0; rang === 0 || suite !== null; rang++) {
      const lue = await page(suite ? `avant=${suite}${filtre}` : filtre);
      assert.equal(lue.statut, 200, lue.texte);
      const trace = await lireTraces(s.pool, lue.entetes.get("x-correlation-id") ?? "");
      assert.deepEqual(
        trace.map(({ acte, issue, usager_id }) => [acte, issue, usager_id]),
        [["consulter-frise", "accordee", id]],
      );
      lus.push(...lue.corps.evenements);
      suite = lue.corps.suite;
    }
    return lus;
  };
  const vue = await appeler(`${url}/${cle}/vue-360`, { entetes: siens });
  const lus = await tout("");
  assert.equal(lus.length, 300);
  assert.deepEqual(vue.corps.parcours.frise.evenements, lus.slice(0, 100));
  assert.deepEqual(
    lus,
    lus.toSorted((a, b) => (a.le < b.le ? 1 : a.le > b.le ? -1 : 0)),
  );
  const duSujet = await tout("&sujet=orientation");
  assert.equal(duSujet.length, 100);
  const croise = await tout(`&sujet=demarche&organisme=${s.operateur.id}`);
  assert.equal(croise.length, 100);
  assert.deepEqual(
    [...new Set(croise.map(({ genre, source }) => `${genre} ${source}`))],
    [`demarche.prevue ${s.operateur.nom}`],
  );

  const { suite } = (await page("")).corps;
  const premiere = await compter(() => page(""));
  assert.equal(await compter(() => page(`avant=${suite}&sujet=demarche`)), premiere);
  const sans = await uneSession(s.pool, await agent(modules.slice(0, 3)));
  const cleSans = await cleDe(numero, sans);
  const caches = await page("sujet=orientation", sans, cleSans);
  assert.deepEqual(caches.corps, { evenements: [], suite: null });
  const borgne = await uneSession(s.pool, await agent(["recherche-usager", "orientation"]));
  assert.equal((await page("", borgne, await cleDe(numero, borgne))).statut, 403);
  // The cursor of another person opens nothing, and says nothing.
  const dAilleurs = await page(`avant=${suite}`, siens, await cleDe(autre.numero, siens));
  assert.deepEqual(dAilleurs.corps, { evenements: [], suite: null });
  for (const [question, attendu] of [
    ["sujet=permis", /orientation/],
    ["avant=hier", /avant/],
    ["organisme=CD62", /organisme/],
  ] as const) {
    const refus = await page(question);
    assert.equal(refus.statut, 400);
    assert.match(refus.texte, attendu);
  }
});

test("CONV-7-06 the Vue 360 says who spoke of the RSA, and when, beside whom the identity comes from", async () => {
  const { id, numero } = await unUsager(s.pool);
  const corps = { mode: "numero", numeroFranceTravail: numero };
  const trouve = await appeler(`${s.url}/portail/api/usagers/recherche`, { entetes, corps });
  const vue = async () =>
    (
      await appeler(`${s.url}/portail/api/usagers/${trouve.corps.resultats[0].cle}/vue-360`, {
        entetes,
      })
    ).corps;
  assert.equal((await vue()).provenanceRsa, null);
  await s.pool.query(
    `update usagers.usager set provenance = jsonb_build_object('rsa', jsonb_build_object(
       'source_id', $2::uuid, 'systeme', 'cnaf', 'le', '2026-01-05T09:00:00+00:00')) where id = $1`,
    [id, s.departement.id],
  );
  const { provenanceRsa, provenance } = await vue();
  assert.equal(provenanceRsa.le, "2026-01-05T09:00:00.000Z");
  assert.notEqual(provenanceRsa.le, provenance.le);
  assert.equal(typeof provenanceRsa.organisation, "string");
});
