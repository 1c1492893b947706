import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { faireSeRencontrer } from "../../essais/faire-se-rencontrer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { type UsagerVoulu, unUsager } from "../../essais/usagers.ts";

const BASE = ["recherche-usager", "vue-360"];
const MODULES = [...BASE, "mobilisation-accompagnement"];
const INSCRITE = { m_statut: "Inscrit", m_date_effet_statut: "2025-06-01" };
const MALADIE = {
  ...{ genre: "MALADIE", survenuLe: "2026-03-01", fin: "2026-03-10" },
  ...{ heures: null, adresse: null, declareLe: "2026-03-09" },
};
const DOMICILE = {
  ...{ ...MALADIE, genre: "DOMICILE", fin: null, adresse: "3 RUE DE L EXEMPLE, 62000 ARRAS" },
  survenuLe: "2026-02-07",
};

let s: Situation;
let conseillere: Poste;
let agence: Poste;
before(async () => {
  // Already the 10th in Paris.
  s = await ouvrirSituation({ instant: "2026-03-09T23:30:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
  agence = await unPoste(s, s.operateur, [], MODULES);
});
after(() => s.fermer());

const inscrite = (voulu: UsagerVoulu = {}) => unUsager(s.pool, { inscription: INSCRITE, ...voulu });

const lire = async (poste: Poste, dossier: string) =>
  (await poste.appeler(`${dossier}/situation`)).corps;

test("B2-04 CONV-2-01 a change told to the agent is kept with who, when and by whom; not a word of it leaves the record", async () => {
  const personne = await inscrite();
  const dossier = await dossierDe(conseillere, personne);
  const sortie = await conseillere.appeler(`${dossier}/changements`, MALADIE);
  assert.equal(sortie.statut, 200, sortie.texte);
  const [trace] = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [trace?.acte, trace?.finalite, trace?.issue],
    ["declarer-changement", "INSCRIPTION_LISTE", "accordee"],
  );
  const [lu] = (await lire(conseillere, dossier)).changements;
  const { id, version, source, le, corrigeable, enRetard, avantLe, ...reste } = lu;
  assert.deepEqual(reste, { ...MALADIE, disponibilite: "MAINTENUE", tolerance: 15 });
  assert.deepEqual(
    [id, version, source, le, corrigeable, enRetard, avantLe],
    [sortie.corps.id, 1, s.departement.nom, "2026-03-09T23:30:00.000Z", true, false, null],
  );
  const { parcours } = (await conseillere.appeler(`${dossier}/vue-360`)).corps;
  const [evenement] = parcours.frise.evenements;
  assert.deepEqual(
    [evenement.genre, evenement.source],
    ["inscription.changement-declare", s.departement.nom],
  );
  const { rows } = await s.pool.query("select contenu from journal.evenement where sujet_id = $1", [
    personne.id,
  ]);
  assert.doesNotMatch(JSON.stringify(rows), /MALADIE/);
});

test("B2-05 the thirty days of a change of domicile end on a civil day of Paris, and what came later is shown late", async () => {
  const personne = await inscrite();
  const dossier = await dossierDe(conseillere, personne);
  // The 10th in Paris is the thirty-first day, though it is still the 9th in UTC.
  const tard = { ...DOMICILE, declareLe: "2026-03-10" };
  assert.equal((await conseillere.appeler(`${dossier}/changements`, tard)).statut, 200);
  const [lu] = (await lire(conseillere, dossier)).changements;
  assert.deepEqual(
    [lu.avantLe, lu.enRetard, lu.disponibilite, lu.adresse],
    ["2026-03-09", true, null, DOMICILE.adresse],
  );
  const { situation, contact } = (await conseillere.appeler(`${dossier}/vue-360`)).corps;
  // Beside the address of the register, which is still the former one.
  const domicile = { adresse: DOMICILE.adresse, depuis: "2026-02-07" };
  assert.deepEqual(situation, { domicile, domicileEnRetard: ["2026-02-07"], aReexaminer: [] });
  assert.equal(contact.adresse[0], "12 RUE DES ESSAIS", "the register keeps that of its source");
  // A move announced is not the domicile of today.
  const prevu = { ...DOMICILE, survenuLe: "2026-03-11", adresse: "9 RUE A VENIR, 62000 ARRAS" };
  assert.equal((await conseillere.appeler(`${dossier}/changements`, prevu)).statut, 200);
  const ensuite = (await conseillere.appeler(`${dossier}/vue-360`)).corps.situation;
  assert.deepEqual(ensuite.domicile, domicile);
  const changement = { id: lu.id, version: 1 };
  const corps = { ...DOMICILE, changement };
  await conseillere.appeler(`${dossier}/changements/correction`, corps);
  assert.equal((await lire(conseillere, dossier)).changements[1].enRetard, false);
  await s.pool.query(
    `insert into parametres.parametre (nom, debut, valeur, source, auteur)
     values ('changement.delai_domicile_jours', '2026-02-01', '10', 'essai', 'essai')`,
  );
  await jusqua(async () => (await lire(conseillere, dossier)).changements[1].enRetard === true);
});

test("B2-04 a change declared after the renewal that followed it is shown late; whoever need not declare is never late", async () => {
  const inscription = { ...INSCRITE, categorie_statistique: "A", actualisee_le: "2026-02-05" };
  const personne = await inscrite({ rsa: false, rsaDepartement: null, inscription });
  const dossier = await dossierDe(agence, personne);
  const declarer = async (chemin: string, survenuLe: string) => {
    const corps = { ...MALADIE, survenuLe, fin: null };
    const { statut, texte } = await agence.appeler(`${chemin}/changements`, corps);
    assert.equal(statut, 200, texte);
    const lus = (await lire(agence, chemin)).changements;
    const lu = lus.find((un: { survenuLe: string }) => un.survenuLe === survenuLe);
    return [lu.avantLe, lu.enRetard];
  };
  assert.deepEqual(await declarer(dossier, "2026-03-06"), ["2026-04-05", false]);
  assert.deepEqual(await declarer(dossier, "2026-03-05"), ["2026-03-05", true]);
  // A beneficiary who waits for their contract declares nothing (R5411-7).
  const dispensee = await dossierDe(agence, await inscrite({ inscription }));
  assert.deepEqual(await declarer(dispensee, "2026-03-05"), [null, false]);
});

test("B2-06 the Vue 360 tells whose availability is to be looked at again, to who has the module alone", async () => {
  const personne = await inscrite({ referentId: s.operateur.id });
  const dossier = await dossierDe(agence, personne);
  const absence = { ...MALADIE, genre: "ABSENCE" };
  for (const corps of [
    { ...MALADIE, genre: "TRAVAIL", heures: 78, fin: null },
    { ...MALADIE, genre: "FORMATION", heures: 40.5 },
    { ...absence, survenuLe: "2026-01-01", fin: "2026-01-20" },
    { ...absence, survenuLe: "2025-12-01", fin: "2025-12-31" },
    { ...MALADIE, survenuLe: "2024-12-01", fin: "2024-12-10" },
    // Over, or yet to come: they end nobody's availability today.
    { ...MALADIE, survenuLe: "2026-01-01", fin: "2026-02-10" },
    { ...MALADIE, genre: "MATERNITE", survenuLe: "2026-04-01", fin: "2026-07-20" },
  ]) {
    const sortie = await agence.appeler(`${dossier}/changements`, corps);
    assert.equal(sortie.statut, 200, sortie.texte);
  }
  const aReexaminer = async () =>
    (await agence.appeler(`${dossier}/vue-360`)).corps.situation.aReexaminer;
  const formation = { genre: "FORMATION", survenuLe: "2026-03-01" };
  assert.deepEqual(await aReexaminer(), [formation]);
  await agence.appeler(`${dossier}/changements`, {
    ...{ ...absence, survenuLe: "2026-02-01", fin: "2026-02-16" },
  });
  assert.deepEqual(await aReexaminer(), [
    formation,
    { genre: "ABSENCE", survenuLe: "2026-02-01" },
    { genre: "ABSENCE", survenuLe: "2026-01-01" },
  ]);
  // The hours that are tolerated are those of the day of the change.
  await s.pool.query(
    `insert into parametres.parametre (nom, debut, valeur, source, auteur)
     values ('disponibilite.formation_heures', '2026-03-01', '41', 'essai', 'essai')`,
  );
  await jusqua(async () => (await aReexaminer()).length === 2);
  const sans = await unPoste(s, s.operateur, [], BASE);
  const chez = await dossierDe(sans, personne);
  assert.equal((await sans.appeler(`${chez}/vue-360`)).corps.situation, null);
  const lecture = await sans.appeler(`${chez}/situation`);
  assert.deepEqual([lecture.statut, lecture.corps.code], [403, "DROIT_ABSENT"]);
  assert.equal((await sans.appeler(`${chez}/changements`, MALADIE)).statut, 403);
});

test("B2-04 the same change told to two organisations is a conflict; who took it corrects and withdraws, naming the version read", async () => {
  const personne = await inscrite();
  const nous = await dossierDe(conseillere, personne);
  const eux = await dossierDe(agence, personne);
  const tenus = "select pg_advisory_xact_lock(hashtextextended('changements:' || $1, 0))";
  const verrou = { texte: tenus, valeurs: [personne.id] };
  const ensemble = await faireSeRencontrer(s.pool, verrou, [
    () => conseillere.appeler(`${nous}/changements`, MALADIE),
    () => agence.appeler(`${eux}/changements`, MALADIE),
  ]);
  assert.deepEqual(ensemble.map(({ corps }) => corps.code ?? "").toSorted(), [
    "",
    "CHANGEMENT_CONNU",
  ]);
  const [lu] = (await lire(conseillere, nous)).changements;
  const [celui, dossier, autre, leur] = lu.corrigeable
    ? [conseillere, nous, agence, eux]
    : [agence, eux, conseillere, nous];
  const changement = { id: lu.id, version: 1 };
  const correction = { ...MALADIE, fin: "2026-03-20", changement };
  const refus = await autre.appeler(`${leur}/changements/correction`, correction);
  assert.deepEqual([refus.statut, refus.corps.code], [404, "CHANGEMENT_INTROUVABLE"]);
  const corriger = () => celui.appeler(`${dossier}/changements/correction`, correction);
  const deux = await faireSeRencontrer(s.pool, verrou, [corriger, corriger]);
  assert.deepEqual(deux.map(({ corps }) => corps.code ?? "").toSorted(), ["", "VERSION_DEPASSEE"]);
  const retirer = (version: number, motif = "Saisi par erreur") =>
    celui.appeler(`${dossier}/changements/retrait`, {
      changement: { ...changement, version },
      motif,
    });
  assert.equal((await retirer(1)).corps.code, "VERSION_DEPASSEE");
  assert.equal((await retirer(2, " ")).statut, 400);
  assert.equal((await retirer(2)).statut, 200);
  assert.deepEqual((await lire(celui, dossier)).changements, []);
  const { rows } = await s.pool.query(
    "select version, motif_retrait from usagers.changement where id = $1 order by version",
    [lu.id],
  );
  assert.deepEqual([rows.length, rows[2].motif_retrait], [3, "Saisi par erreur"]);
  await assert.rejects(s.pool.query("delete from usagers.changement"), /permission denied/);
});

test("B2-04 need not declare: RSA before the contract is signed; the invalidity declared then keeps out of the list", async () => {
  const dossier = await dossierDe(conseillere, await inscrite());
  assert.equal((await lire(conseillere, dossier)).dispense, "ATTENTE_CONTRAT");
  const autre = await inscrite({ rsa: false, referentId: s.operateur.id });
  const chez = await dossierDe(agence, autre);
  assert.equal((await lire(agence, chez)).dispense, null);
  const invalidite = { ...MALADIE, genre: "INVALIDITE", fin: null, survenuLe: "2026-03-10" };
  const annoncee = { ...invalidite, survenuLe: "2026-03-11" };
  assert.equal((await agence.appeler(`${chez}/changements`, annoncee)).statut, 200);
  const cessee = { m_statut: "Cessé", m_date_effet_statut: "2026-03-02" };
  await s.pool.query("update usagers.usager set inscription = $2 where id = $1", [
    autre.id,
    cessee,
  ]);
  // A pension keeps out of the list from its first day, not from the day it is announced.
  const { changements, demande: avant } = await lire(agence, chez);
  assert.equal(avant.empechement, null);
  const changement = { id: changements[0].id, version: 1 };
  const commencee = { ...invalidite, changement };
  assert.equal((await agence.appeler(`${chez}/changements/correction`, commencee)).statut, 200);
  assert.match((await lire(agence, chez)).demande.empechement, /invalidité/);
  const demande = { demandeLe: "2026-03-09", invalidite: false };
  const refus = await agence.appeler(`${chez}/inscription`, demande);
  assert.equal(refus.corps.code, "INSCRIPTION_EXCLUE");
  const tard = await agence.appeler(`${chez}/changements`, MALADIE);
  assert.deepEqual([tard.statut, tard.corps.code], [409, "INSCRIPTION_ABSENTE"]);
});

test("a declaration sent again is written once; bad input names the field and changes nothing", async () => {
  const personne = await inscrite();
  const dossier = await dossierDe(conseillere, personne);
  const cas: readonly (readonly [object, RegExp])[] = [
    [{ genre: "VACANCES" }, /genre.*TRAVAIL.*DOMICILE/],
    [{ survenuLe: "2026-02-30" }, /survenuLe/],
    [{ survenuLe: "2026-03-01T10:00:00" }, /survenuLe/],
    [{ declareLe: "2026-03-11" }, /declareLe/],
    [{ fin: "2026-02-01" }, /fin/],
    [{ heures: -1 }, /heures/],
    [{ genre: "TRAVAIL" }, /heures/],
    [{ adresse: "👍🏽".repeat(400) }, /adresse/],
    [{ genre: "DOMICILE", fin: null }, /adresse/],
    [{ commentaire: "é".repeat(10_000) }, /commentaire/],
  ];
  for (const [faux, attendu] of cas) {
    const sortie = await conseillere.appeler(`${dossier}/changements`, { ...MALADIE, ...faux });
    assert.equal(sortie.statut, 400, JSON.stringify(faux));
    assert.match(sortie.texte, attendu);
  }
  const inconnu = { ...MALADIE, changement: { id: randomUUID(), version: 1 } };
  const perdu = await conseillere.appeler(`${dossier}/changements/correction`, inconnu);
  assert.equal(perdu.corps.code, "CHANGEMENT_INTROUVABLE");
  const cle = { "idempotency-key": "une-fois" };
  const fois = [];
  for (let rang = 0; rang < 2; rang++)
    fois.push((await conseillere.appeler(`${dossier}/changements`, MALADIE, cle)).corps.id);
  assert.equal(fois[0], fois[1]);
  assert.equal((await lire(conseillere, dossier)).changements.length, 1);
});

test("CONV-4-02 out of reach, nothing is declared", async () => {
  const mission = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale d’essai" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: mission.id });
  await unPoste(s, mission, ["RGC"]);
  const leur = await unPoste(s, mission, [], MODULES);
  await jusqua(async () => (await leur.appeler("/session")).statut === 200);
  const chez = await dossierDe(leur, await inscrite());
  const refus = await leur.appeler(`${chez}/changements`, MALADIE);
  assert.deepEqual([refus.statut, refus.corps.code], [403, "HORS_PERIMETRE"]);
});
