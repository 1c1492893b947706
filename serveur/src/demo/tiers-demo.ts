import { OBLIGATIONS } from "../modules/habilitations/index.ts";
import { organisationDemo } from "./structures-demo.ts";

/** The délégataire whose agents sign in during a demonstration, in order with its obligations. */
export function tiersDemo(): object[] {
  const { nom, siret } = organisationDemo("delegataire-a");
  return [
    {
      type: "tiers",
      partenaire: "cd62",
      nature: "delegataire",
      nom,
      siret,
      qualification: "sous-traitant",
      clauseConfidentialite: "2025-01-06",
      obligations: Object.keys(OBLIGATIONS),
      document: "Convention de délégation fictive, avec ses clauses de confidentialité.",
    },
  ];
}
