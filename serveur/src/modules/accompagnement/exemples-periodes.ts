export const EXEMPLE_DEMANDE = {
  dispositif: "ACCOMPAGNEMENT_INTENSIF",
  modalite: "PRESENTIEL",
  intensite: "INTENSIF",
  referent: "Camille Leroux",
  structure: null,
  debut: "2026-03-10",
  finPrevue: "2026-09-09",
};

export const EXEMPLE_PERIODE = {
  id: "7b0d0c9e-0000-4000-8000-00000000c001",
  version: 1,
  etat: "EN_COURS",
  dispositif: "ACCOMPAGNEMENT_INTENSIF",
  modalite: "PRESENTIEL",
  intensite: "INTENSIF",
  referent: "Camille Leroux",
  structure: { siret: "99900620000029", libelle: "Conseil départemental d’essai" },
  debut: "2026-03-10",
  finPrevue: "2026-09-09",
  fin: null,
  motifFin: null,
  prolongations: [],
  source: "Conseil départemental d’essai",
  mobiliseeLe: "2026-03-10T09:00:00.000Z",
  modifieeLe: "2026-03-10T09:00:00.000Z",
  gestes: ["prolonger", "terminer"],
};
