const SOURCE = "Conseil départemental d’essai";
const INSTANT = "2026-03-23T09:00:00.000Z";
const EXEMPLE_ID = "7b0d0c9e-0000-4000-8000-00000000d001";

export const EXEMPLE_SAISIE = {
  type: "RECHERCHE_EMPLOI",
  titre: "Atelier CV et lettre de motivation",
  semaine: "2026-03-23",
  jour: "2026-03-24",
  heuresPrevues: 3,
  commentaire: null,
};
export const EXEMPLE_MODIFICATION = { version: 1, ...EXEMPLE_SAISIE, heuresPrevues: 2.5 };
export const EXEMPLE_ISSUE = { version: 1, etat: "FAITE", heuresRealisees: 2.5 };

export const EXEMPLE_DEMARCHE = {
  id: EXEMPLE_ID,
  version: 1,
  ...EXEMPLE_SAISIE,
  etat: "PREVUE",
  heuresRealisees: null,
  motif: null,
  justificatif: null,
  source: SOURCE,
  saisieLe: INSTANT,
  modifieePar: SOURCE,
  modifieeLe: INSTANT,
};
export const EXEMPLE_FAITE = {
  ...EXEMPLE_DEMARCHE,
  version: 2,
  etat: "FAITE",
  heuresRealisees: 2.5,
};

export const EXEMPLE_SEMAINE = {
  debut: "2026-03-23",
  fin: "2026-03-29",
  numero: "2026-W13",
  objectif: { nature: "HEURES", heures: 15, entiere: true },
  heuresPrevues: 3,
  heuresRealisees: 2.5,
  heuresJustifiees: 0,
  heuresARenseigner: 0,
  ecart: -12.5,
  terminee: false,
  alerte: false,
  motifs: [],
};
export const EXEMPLE_OBJECTIF = {
  heures: 15,
  motifReduction: null,
  dispense: null,
  debut: "2026-03-10",
  version: 2,
  source: SOURCE,
};
