import assert from "node:assert/strict";
import { test } from "node:test";
import type { Vue360 } from "../../kit/formes.ts";
import { alertesDuDossier, reperesDuDossier } from "./lire-signaux.ts";

function uneVue(change: Partial<Vue360> = {}): Vue360 {
  return {
    identite: {
      civilite: "MME",
      nomNaissance: "Essai",
      nomUsage: null,
      prenom: "Camille",
      dateNaissance: "1984-03-12",
      numeroFranceTravail: "90000000001",
      anciensNumeros: [],
      nirProvisoire: false,
      certifie: true,
    },
    contact: {
      commune: null,
      adresse: ["1 rue de l’Essai", "62000 Arras"],
      courriel: null,
      telephone: "0300000000",
      quartierPrioritaire: null,
    },
    statut: null,
    rqth: null,
    rsa: false,
    devoirs: null,
    organismeReferent: "Département du Pas-de-Calais",
    provenance: { organisation: "CNAF", systeme: "RSA", le: "2026-03-01T00:00:00Z" },
    provenanceRsa: null,
    situation: null,
    parcours: {},
    consultations: [],
    ...change,
  };
}

test("a complete dossier raises nothing", () => {
  assert.deepEqual(alertesDuDossier(uneVue()), []);
});

test("an expired RQTH is told with its date", () => {
  const rqth = {
    debut: "2020-01-01",
    fin: "2025-01-01",
    sansLimite: false,
    source: "MDPH",
    valide: false,
  };
  assert.deepEqual(alertesDuDossier(uneVue({ rqth })), ["La RQTH a pris fin le 1er janvier 2025."]);
  assert.ok(!reperesDuDossier(uneVue({ rqth })).includes("RQTH en cours"));
});

test("a person nobody can reach is told once", () => {
  const contact = {
    commune: null,
    adresse: null,
    courriel: null,
    telephone: null,
    quartierPrioritaire: null,
  };
  assert.deepEqual(alertesDuDossier(uneVue({ contact })), [
    "Aucun moyen de joindre la personne n’est connu.",
  ]);
});

test("facts come with the status first", () => {
  const contact = { ...uneVue().contact, quartierPrioritaire: "QP" };
  assert.deepEqual(reperesDuDossier(uneVue({ rsa: true, contact })), [
    "Aucune inscription connue",
    "Bénéficiaire du RSA",
    "Quartier prioritaire",
  ]);
});

test("an address outside a priority district, or not known to be in one, shows no such fact", () => {
  for (const code of ["NQ", "AT", "IN", "NT", null]) {
    const contact = { ...uneVue().contact, quartierPrioritaire: code };
    assert.ok(!reperesDuDossier(uneVue({ contact })).includes("Quartier prioritaire"));
  }
});

test("a contract not signed in time and a joint review not held are told with their date", () => {
  const contrat = {
    etat: null,
    le: null,
    heures: null,
    dispense: false,
    referent: null,
    aSignerAvantLe: "2026-04-30",
    signatureEnRetard: true,
    miseAJourAvantLe: null,
    miseAJourEnRetard: false,
    sansDevoirs: false,
    signatureInterrompue: false,
    source: null,
  };
  const orientation = {
    parcours: "PSO",
    organisme: "CD",
    structure: null,
    entreeLe: "2025-09-01",
    revueLe: "2026-03-10",
    revueDepassee: true,
    orienterAvantLe: null,
    orientationEnRetard: false,
    enAttente: false,
    source: null,
    le: "2026-03-01T00:00:00Z",
  };
  assert.deepEqual(alertesDuDossier(uneVue({ parcours: { contrat, orientation } })), [
    "Le contrat d’engagement devait être signé au plus tard le 30 avril 2026.",
    "L’examen conjoint du parcours était dû le 10 mars 2026.",
  ]);
  const aTemps = {
    contrat: { ...contrat, signatureEnRetard: false },
    orientation: { ...orientation, revueDepassee: false },
  };
  assert.deepEqual(alertesDuDossier(uneVue({ parcours: aTemps })), []);
});

test("B3-07 an orientation that the six weeks did not see is told with its date, and one still awaited is not", () => {
  const orientation = {
    ...{ parcours: null, organisme: null, structure: null, entreeLe: null, source: null, le: null },
    ...{ revueLe: null, revueDepassee: false, enAttente: false },
    ...{ orienterAvantLe: "2026-03-24", orientationEnRetard: true },
  };
  assert.deepEqual(alertesDuDossier(uneVue({ parcours: { orientation } })), [
    "L’orientation était attendue au plus tard le 24 mars 2026 : France Travail peut désormais la décider aussi.",
  ]);
  const attendue = { ...orientation, orientationEnRetard: false };
  assert.deepEqual(alertesDuDossier(uneVue({ parcours: { orientation: attendue } })), []);
});

test("B4-10 a contract not updated at the rhythm agreed is told with its date", () => {
  const contrat = {
    ...{ etat: "SIGNE", le: null, heures: null, dispense: false, referent: null, source: null },
    ...{ aSignerAvantLe: null, signatureEnRetard: false, signatureInterrompue: false },
    ...{ sansDevoirs: false, miseAJourAvantLe: "2026-06-10", miseAJourEnRetard: true },
  };
  assert.deepEqual(alertesDuDossier(uneVue({ parcours: { contrat } })), [
    "Le contrat d’engagement devait être mis à jour au plus tard le 10 juin 2026.",
  ]);
});

test("ANX4-A-10 a period that has run out is told with its date, and one that runs is not", () => {
  const periode = {
    ...{
      etat: "ECHUE",
      dispositif: "ACCOMPAGNEMENT_INTENSIF",
      structure: "Essai",
      referent: "Essai",
    },
    ...{
      debut: "2026-01-01",
      fin: null,
      finPrevue: "2026-06-30",
      source: null,
      le: "2026-01-01T00:00:00Z",
    },
  } as unknown as NonNullable<Vue360["parcours"]["periode"]>;
  assert.deepEqual(alertesDuDossier(uneVue({ parcours: { periode } })), [
    "La période d’accompagnement devait prendre fin le 30 juin 2026\u202f: prolongez-la ou mettez-y fin.",
  ]);
  const enCours = { ...periode, etat: "EN_COURS" } as typeof periode;
  assert.deepEqual(alertesDuDossier(uneVue({ parcours: { periode: enCours } })), []);
});
