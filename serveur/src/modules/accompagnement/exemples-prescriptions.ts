const SERVICE = "7b0d0c9e-0000-4000-8000-00000000d001";
const NOM = "Atelier permis de conduire";
const STRUCTURE = "Plateforme mobilité d’essai";

export const EXEMPLE_SERVICE = {
  id: SERVICE,
  nom: NOM,
  description: "Préparer le code, à son rythme.",
  type: "atelier",
  thematiques: ["mobilite--preparer-un-permis"],
  modesAccueil: ["en-presentiel"],
  modesMobilisation: ["envoyer-un-courriel"],
  publics: ["tous-publics"],
  frais: "gratuit",
  structure: STRUCTURE,
  membreDuReseau: false,
  commune: "Arras",
  codeInsee: "62041",
  courriel: "permis@example.org",
  telephone: null,
  lien: null,
  heuresHebdomadaires: 3,
  semaines: 12,
  majLe: "2026-02-01",
  fermeLe: null,
  source: "Conseil départemental d’essai",
};

export const EXEMPLE_PRESCRIPTION_DEMANDEE = {
  service: SERVICE,
  thematique: "mobilite--preparer-un-permis",
  contrainte: "23",
  motif: "Le permis ouvre les emplois visés.",
  prescripteur: "Camille Leroux",
};

export const EXEMPLE_SUITE = {
  version: 1,
  geste: "accepter",
  motif: null,
  commentaire: "Première séance le 16 mars.",
};

export const EXEMPLE_PRESCRIPTION = {
  id: "7b0d0c9e-0000-4000-8000-00000000d101",
  version: 1,
  etat: "PRESCRITE",
  service: {
    id: SERVICE,
    nom: NOM,
    type: "atelier",
    structure: STRUCTURE,
    commune: "Arras",
    courriel: "permis@example.org",
    telephone: null,
    lien: null,
    heuresHebdomadaires: 3,
  },
  thematique: "mobilite--preparer-un-permis",
  contrainte: "23",
  motif: "Le permis ouvre les emplois visés.",
  prescripteur: "Camille Leroux",
  source: "Conseil départemental d’essai",
  prescriteLe: "2026-03-10T09:00:00.000Z",
  suites: [],
  gestes: ["accepter", "refuser", "abandonner"],
};

const { contrainte: _, ...RECUE } = EXEMPLE_PRESCRIPTION;

export const EXEMPLE_RECUE = {
  ...RECUE,
  personne: { nom: "EXEMPLE", prenom: "CAMILLE", dateNaissance: "1990-01-01" },
};
