/** The module of annex 4 that opens each family of events; absent: seen by nobody. */
const MODULES = {
  inscription: "vue-360",
  orientation: "orientation",
  "rendez-vous": "prochain-rendez-vous",
  contrat: "objectif-intensite",
  diagnostic: "diagnostic",
  profil: "profil-competences",
  projet: "profil-competences",
  entretien: "conclusions-entretiens",
  demarche: "organisation-demarches",
  periode: "mobilisation-accompagnement",
  prescription: "prescription-services",
} as const;

/** What an event is about: the first word of its kind. */
export type FamilleEvenements = keyof typeof MODULES;

export const FAMILLES_EVENEMENTS = Object.keys(MODULES) as FamilleEvenements[];

/** The families of events that an agent who has these modules may see. */
// ANX4-A-08
export function famillesLisibles(modules: ReadonlySet<string>): FamilleEvenements[] {
  return FAMILLES_EVENEMENTS.filter((famille) => modules.has(MODULES[famille]));
}
