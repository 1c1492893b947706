import { presenterCref, presenterMetier } from "./regles/presenter.ts";

const commun = {
  version: 1,
  sourceId: "5f0c2a52-0000-4000-8000-00000000a001",
  ecritLe: new Date("2025-03-01T08:00:00Z"),
};
const VISE = {
  rome: { code: "D1106", libelle: "Vente en alimentation" },
  appellation: { code: "99999", libelle: "Vendeur d’essai / Vendeuse d’essai" },
  mobilites: [
    {
      lieu: { code: "62041", libelle: "Arras", type: "5" },
      rayon: 20,
      unite: "KM",
      prioritaire: true,
    },
  ],
  habitation: null,
} as const;

/** A fictional occupation as it is kept and written. */
export const METIER_ESSAI = {
  ...VISE,
  typologie: "MR",
  contrats: [{ type: "CDI", critereOre: true }],
  temps: [{ code: "1", critereOre: true, min: null, max: null }],
  experience: { valeur: 2, unite: "AN" },
  salaire: { periode: "Mensuel", brut: 1900 },
  mrs: false,
} as const;
export const CREF_ESSAI = { ...VISE, creation: true, reprise: false, franchise: false } as const;

export const EXEMPLE_METIER = presenterMetier({
  ...commun,
  id: "a1b2c3d4-0000-4000-8000-000000000001",
  nature: "METIER",
  contenu: METIER_ESSAI,
});
export const EXEMPLE_CREF = presenterCref({
  ...commun,
  id: "a1b2c3d4-0000-4000-8000-000000000002",
  nature: "CREF",
  contenu: CREF_ESSAI,
});
