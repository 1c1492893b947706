/** Elements that are asked for together. */
export type Lot = {
  readonly code: string;
  readonly titre: string;
  /** Type of the organisations it is offered to. */
  readonly pour: string;
  readonly elements: readonly string[];
};

/** The sets offered on the request form. */
// RAPP-13: the five APIs that report n° 38 lists (AMB-03, AMB-17).
const LOTS: readonly Lot[] = [
  {
    code: "initial",
    titre: "Lot initial du Département",
    pour: "CD",
    elements: [
      "api-recherche-usager",
      "api-statut-usager",
      "api-diagnostic",
      "api-metiers-recherches",
      "api-projet-entreprise",
    ],
  },
];

/** Those offered to such an organisation; a set with an element that may not be asked for is not. */
// RAPP-13
export function lotsProposes(type: string, demandables: ReadonlySet<string>): Lot[] {
  return LOTS.filter(
    ({ pour, elements }) => pour === type && elements.every((code) => demandables.has(code)),
  );
}
