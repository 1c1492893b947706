/** The module of annex 4 that opens each family of events; absent: seen by nobody. */
const MODULES: Readonly<Record<string, string>> = {
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
};

/** The families of events that an agent who has these modules may see. */
// ANX4-A-08
export function famillesLisibles(modules: ReadonlySet<string>): string[] {
  return Object.keys(MODULES).filter((famille) => modules.has(MODULES[famille] as string));
}
