/** A tool shown on Mon Portail Pro, and the module that opens it. */
type Outil = {
  readonly code: string;
  readonly titre: string;
  readonly description: string;
  readonly lien: string;
  readonly module: string;
};

// ANX4-A-06 ANX4-A-07
const OUTILS: readonly Outil[] = [
  {
    code: "suivi-de-parcours",
    titre: "Suivi de parcours",
    description: "Rechercher une personne et consulter sa Vue 360.",
    lien: "/suivi-de-parcours/recherche",
    module: "recherche-usager",
  },
];

/** The tiles open to an agent: those whose module a right opens, and no other. */
// ANX1-5.1-03 ANX1-5.1-04
export function tuilesOuvertes(agent: { readonly modules: ReadonlySet<string> }) {
  return OUTILS.filter(({ module }) => agent.modules.has(module)).map(
    ({ module: _module, ...tuile }) => tuile,
  );
}
