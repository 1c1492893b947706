import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, obtenirJetonUsager } from "../../essais/appels.ts";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { faireSeRencontrer } from "../../essais/faire-se-rencontrer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { type UsagerEssai, type UsagerVoulu, unUsager } from "../../essais/usagers.ts";
import type { Organisation } from "../conventions/index.ts";
import { EXEMPLE_ORIENTATION_V1 } from "../orientation/exemples.ts";

const MODULES = ["recherche-usager", "vue-360", "mobilisation-accompagnement"];
const DEMANDE = { demandeLe: "2026-03-09", invalidite: false };

let s: Situation;
let mission: Organisation;
let capEmploi: Organisation;
let jeunes: Poste;
let cap: Poste;
let agence: Poste;
let departement: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  const sous = async (type: "ML" | "CE", nom: string) => {
    const partenaire = await uneOrganisation(s.pool, { type, nom });
    await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: partenaire.id });
    await unPoste(s, partenaire, ["RGC"]);
    return partenaire;
  };
  mission = await sous("ML", "Mission locale d’essai");
  capEmploi = await sous("CE", "Cap emploi d’essai");
  jeunes = await unPoste(s, mission, [], MODULES);
  cap = await unPoste(s, capEmploi, [], MODULES);
  agence = await unPoste(s, s.operateur, [], MODULES);
  departement = await unPoste(s, s.departement, [], MODULES);
  await jusqua(async () => (await cap.appeler("/session")).statut === 200);
});
after(() => s.fermer());

/** Somebody who came to that organisation, without RSA, born in 2004 unless told. */
function venu(chez: Organisation, voulu: UsagerVoulu = {}) {
  return unUsager(s.pool, {
    ...{ rsa: false, referentId: chez.id, dateNaissance: "2004-06-01" },
    ...voulu,
  });
}

async function demander(poste: Poste, personne: UsagerEssai, corps: object = DEMANDE, cle = "") {
  const chemin = `${await dossierDe(poste, personne)}/inscription`;
  return poste.appeler(chemin, corps, cle ? { "idempotency-key": cle } : {});
}

const inscriptionDe = async ({ id }: UsagerEssai) =>
  (await s.pool.query("select inscription from usagers.usager where id = $1", [id])).rows[0]
    .inscription;

test("B2-01 B2-02 CONV-2-01 a mission locale, a Cap emploi and an agency have somebody registered: who, how, by whom and when", async () => {
  for (const [poste, chez, population, voie] of [
    [jeunes, mission, "JEUNE", "DEMANDE_ORGANISME"],
    [cap, capEmploi, "CAP_EMPLOI", "DEMANDE_ORGANISME"],
    [agence, s.operateur, "DEMANDEUR", "AGENCE"],
  ] as const) {
    const personne = await venu(chez);
    const dossier = await dossierDe(poste, personne);
    const avant = (await poste.appeler(`${dossier}/situation`)).corps;
    assert.deepEqual(avant.demande, { population, empechement: null });
    const faite = await demander(poste, personne);
    assert.equal(faite.statut, 200, faite.texte);
    const [trace] = await lireTraces(s.pool, faite.entetes.get("x-correlation-id") ?? "");
    assert.deepEqual(
      [trace?.acte, trace?.finalite, trace?.issue],
      ["demander-inscription", "INSCRIPTION_LISTE", "accordee"],
    );
    const { statut, parcours } = (await poste.appeler(`${dossier}/vue-360`)).corps;
    assert.deepEqual(
      [statut.libelle, statut.depuis, statut.population, statut.voie, statut.demandeLe],
      ["Inscrit", "2026-03-09", population, voie, "2026-03-09"],
    );
    assert.equal(statut.source, chez.nom);
    assert.equal(parcours.frise.evenements[0].genre, "inscription.demandee");
    assert.equal((await inscriptionDe(personne)).ecrit_le, "2026-03-10T09:00:00.000Z");
  }
});

test("B2-01 nobody in the 2nd or 3rd category of invalidity is registered, be it declared or already known", async () => {
  const declaree = await venu(capEmploi);
  const sortie = await demander(cap, declaree, { ...DEMANDE, invalidite: true });
  assert.deepEqual([sortie.statut, sortie.corps.code], [409, "INSCRIPTION_EXCLUE"]);
  const exclue = { m_statut: "Identifié", m_date_effet_statut: "2025-01-06" };
  const connue = await venu(capEmploi, { inscription: { ...exclue, exclusion: "INVALIDITE" } });
  assert.equal((await demander(cap, connue)).corps.code, "INSCRIPTION_EXCLUE");
  assert.equal(await inscriptionDe(declaree), null);
  assert.equal((await inscriptionDe(connue)).m_statut, "Identifié");
  const retraite = { ...exclue, exclusion: "RETRAITE_TAUX_PLEIN" };
  const age = await venu(capEmploi, { inscription: retraite, dateNaissance: "1955-01-01" });
  assert.equal((await demander(cap, age)).statut, 200, "it excludes whom the RSA alone registers");
});

test("B2-02 the request is that of a mission locale for the young, with a domicile; the RSA is registered by itself", async () => {
  const refuser = async (personne: UsagerEssai, poste: Poste) =>
    (await demander(poste, personne)).corps.code;
  const trente = await venu(mission, { dateNaissance: "2000-03-09" });
  assert.equal(await refuser(trente, jeunes), "INSCRIPTION_HORS_AGE");
  const quinze = await venu(mission, { dateNaissance: "2010-03-10" });
  assert.equal(await refuser(quinze, jeunes), "INSCRIPTION_HORS_AGE");
  const veille = await venu(mission, { dateNaissance: "2000-03-10" });
  assert.equal((await demander(jeunes, veille)).statut, 200, "still twenty-five that day");
  const errant = await venu(mission, { adresse: null });
  assert.equal(await refuser(errant, jeunes), "INSCRIPTION_INCOMPLETE");
  const rsa = await demander(departement, await unUsager(s.pool));
  assert.deepEqual([rsa.statut, rsa.corps.code], [403, "NON_COMPETENT"]);
  const chemin = `${await dossierDe(departement, await unUsager(s.pool))}/situation`;
  assert.equal((await departement.appeler(chemin)).corps.demande, null);
});

test("B2-02 a registration is asked for once, by one organisation, and counts what came before it", async () => {
  const cessee = {
    ...{ m_statut: "Cessé", m_date_effet_statut: "2026-02-01", m_duree_inscription_24: 11 },
    exclusion: null,
  };
  const revenu = await venu(mission, { inscription: cessee });
  const tot = await demander(jeunes, revenu, { ...DEMANDE, demandeLe: "2026-01-31" });
  assert.deepEqual([tot.statut, tot.corps.code], [400, "INSCRIPTION_INVALIDE"]);
  const avenir = await demander(jeunes, revenu, { ...DEMANDE, demandeLe: "2026-03-11" });
  assert.equal(avenir.corps.code, "INSCRIPTION_INVALIDE");
  assert.deepEqual(await inscriptionDe(revenu), cessee);
  const chemins = await Promise.all([dossierDe(jeunes, revenu), dossierDe(agence, revenu)]);
  const tenue = "select from usagers.usager where id = $1 for update";
  const ensemble = await faireSeRencontrer(
    s.pool,
    { texte: tenue, valeurs: [revenu.id] },
    [0, 1, 0, 1].map(
      (rang) => () => [jeunes, agence][rang]!.appeler(`${chemins[rang]}/inscription`, DEMANDE),
    ),
  );
  assert.deepEqual(ensemble.map(({ statut }) => statut).toSorted(), [200, 409, 409, 409]);
  assert.equal((await inscriptionDe(revenu)).m_duree_inscription_24, 11);
  const radie = { m_statut: "Radié", m_date_effet_statut: "2026-02-01" };
  const exclu = await venu(mission, { inscription: radie });
  assert.equal((await demander(jeunes, exclu)).corps.code, "INSCRIPTION_RADIEE");
  const neuf = await venu(mission);
  for (let fois = 0; fois < 2; fois++)
    assert.equal((await demander(jeunes, neuf, DEMANDE, "une-seule-fois")).statut, 200);
  const { rows } = await s.pool.query(
    "select 1 from journal.evenement where sujet_id = $1 and genre = 'inscription.demandee'",
    [neuf.id],
  );
  assert.equal(rows.length, 1);
});

test("CONV-4-02 without the module, out of reach, or with a wrong body, nobody is registered", async () => {
  const personne = await venu(mission);
  const sans = await unPoste(s, mission, [], ["recherche-usager", "vue-360"]);
  const refus = await demander(sans, personne);
  assert.deepEqual([refus.statut, refus.corps.code], [403, "DROIT_ABSENT"]);
  assert.equal((await demander(cap, personne)).corps.code, "HORS_PERIMETRE");
  for (const corps of [
    { ...DEMANDE, demandeLe: "2026-02-30" },
    { ...DEMANDE, demandeLe: "09/03/2026" },
    { ...DEMANDE, demandeLe: "2026-03-09T10:00:00Z" },
    { ...DEMANDE, invalidite: "👍" },
    { demandeLe: DEMANDE.demandeLe },
    { ...DEMANDE, population: "CAP_EMPLOI" },
  ])
    assert.equal((await demander(jeunes, personne, corps)).statut, 400, JSON.stringify(corps));
  assert.equal(await inscriptionDe(personne), null);
});

test("RAPP-10 B2-03 B2-07 whoever waits for an orientation does no more once on a path: neither the category nor its exemption is told", async () => {
  const base = { m_statut: "Inscrit", m_date_effet_statut: "2026-01-15" };
  const inscription = { ...base, categorie_statistique: "G" };
  const personne = await unUsager(s.pool, { inscription });
  const statut = async () => {
    const dossier = await dossierDe(departement, personne);
    const { statut: lu } = (await departement.appeler(`${dossier}/vue-360`)).corps;
    return [lu.categorieStatistique, lu.actualisation];
  };
  assert.deepEqual(await statut(), ["G", { mois: 0, avantLe: null, enRetard: false }]);
  const oriente = await appeler(`${s.url}/partenaire/orientationusager/v1/orientation`, {
    jeton: s.jeton,
    usager: await obtenirJetonUsager(s.url, s.jeton, personne),
    corps: { ...EXEMPLE_ORIENTATION_V1, organisme: "CD", parcours: "PED" },
  });
  assert.equal(oriente.statut, 201, oriente.texte);
  assert.deepEqual(await statut(), [null, null]);
  assert.equal((await inscriptionDe(personne)).categorie_statistique, "G", "as its source told it");
});

test("B2-03 B2-08 the Vue 360 tells both categories apart, never one from the other, and by when the registration is renewed", async () => {
  const base = { m_statut: "Inscrit", m_date_effet_statut: "2026-01-15" };
  const administrative = {
    ...{ m_categ_inscription_code: "1", m_categ_inscription_lib: "SANS EMPLOI" },
    millesime_categorie: 2025,
  };
  const statut = async (reste: object) => {
    const personne = await venu(s.operateur, { inscription: { ...base, ...reste } });
    const vue = (await agence.appeler(`${await dossierDe(agence, personne)}/vue-360`)).corps.statut;
    const { categorie, millesimeCategorie, categorieStatistique, actualisation } = vue;
    return [categorie, millesimeCategorie, categorieStatistique, actualisation];
  };
  assert.deepEqual(await statut(administrative), ["SANS EMPLOI", 2025, null, null]);
  const due = { mois: 1, avantLe: "2026-03-20", enRetard: false };
  const renouvelee = { categorie_statistique: "A", actualisee_le: "2026-02-20" };
  assert.deepEqual(await statut(renouvelee), [null, null, "A", due]);
  assert.deepEqual(await statut({ categorie_statistique: "G" }), [
    ...[null, null, "G"],
    { mois: 0, avantLe: null, enRetard: false },
  ]);
  // The rhythm is what the dated table says that day.
  await s.pool.query(
    `insert into parametres.parametre (nom, debut, valeur, source, auteur)
     values ('actualisation.rythme_mois', '2026-03-10', '["A=2"]', 'essai', 'essai')`,
  );
  await jusqua(async () => (await statut(renouvelee))[3]?.mois === 2);
  assert.equal((await statut(renouvelee))[3].avantLe, "2026-04-20");
});
