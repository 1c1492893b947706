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

/** Whether an agent who has these modules may see that such an event happened. */
// ANX4-A-08
export function estLisible(genre: string, modules: ReadonlySet<string>): boolean {
  const module = MODULES[genre.split(".")[0] ?? ""];
  return module !== undefined && modules.has(module);
}
