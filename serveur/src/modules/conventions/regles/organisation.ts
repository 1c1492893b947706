/**
 * FT opérateur, CD conseil départemental, DCD délégataire du CD, ML mission locale, CE Cap emploi, then
 * the State, a région, a commune or a group of them; the participants: CAF, MSA, PLIE, IAE (structure
 * d’insertion, entreprise adaptée, ESAT), CREATION (business-creation support), AUTRE.
 */
// CONV-PRE-03 B1-02 B1-03
export const TYPES_ORGANISATION = [
  "FT",
  "CD",
  "DCD",
  "ML",
  "CE",
  "ETAT",
  "REGION",
  "COMMUNE",
  "CAF",
  "MSA",
  "PLIE",
  "IAE",
  "CREATION",
  "AUTRE",
] as const;

export type TypeOrganisation = (typeof TYPES_ORGANISATION)[number];

/** A member of the network (C. trav. L5311-7). `departement` is its territory. */
export type Organisation = {
  readonly id: string;
  readonly type: TypeOrganisation;
  readonly nom: string;
  readonly siret: string;
  readonly departement: string | null;
  readonly rattachementId: string | null;
};
