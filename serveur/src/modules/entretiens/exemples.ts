import { presenterConclusion } from "./regles/conclusion.ts";

/** A fictional conclusion as it is read. */
export const EXEMPLE_ENTRETIEN = presenterConclusion({
  id: "c0a1b2c3-0000-4000-8000-000000000001",
  version: 1,
  sourceId: "5f0c2a52-0000-4000-8000-00000000a001",
  jour: "2025-03-02",
  type: "EDP",
  modalite: "I",
  commentaire: "La personne confirme son projet et prépare ses candidatures.",
  rendezVousId: null,
  agent: { code: "CLEROUX", libelle: "LEROUX CAMILLE" },
  corrigePar: null,
  structure: { code: "62099", libelle: "AGENCE D’ESSAI" },
  ecritLe: new Date("2025-03-02T10:00:00Z"),
});
