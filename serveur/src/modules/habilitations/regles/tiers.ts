/** The clauses a third party's contract must hold, equivalent to those of the convention (CONV-5-07). */
export const OBLIGATIONS = {
  finalites: "Données utilisées pour les seules finalités de l’article 2",
  confidentialite: "Confidentialité, sans limite de durée (article 4)",
  "secret-professionnel": "Secret professionnel des personnes qui accèdent aux données",
  "double-authentification": "Double authentification de chaque personne",
  "comptes-nominatifs": "Comptes nominatifs, aucun compte partagé",
  securite: "Mesures techniques et organisationnelles de sécurité (article 7)",
  violations: "Notification des violations de données dans les délais de la convention",
  "droits-des-personnes": "Concours à l’exercice des droits des personnes",
  "sous-traitance": "Aucune sous-traitance ultérieure sans autorisation écrite",
  localisation: "Données conservées dans l’Union européenne",
  restitution: "Restitution ou effacement des données en fin de contrat",
  audit: "Audit par le partenaire ou l’opérateur",
} as const;

export type Tiers = {
  readonly clauseConfidentialiteLe: string | null;
  readonly obligations: readonly string[];
  readonly document: string | null;
  /** First day on which the third party no longer works for the partner. */
  readonly closLe: string | null;
};

/** What is still missing before its people may have access; empty when nothing is. */
// CONV-4-04 CONV-5-07
export function manquesDuTiers(tiers: Tiers, jour: string): string[] {
  const absentes = Object.entries(OBLIGATIONS).filter(
    ([code]) => !tiers.obligations.includes(code),
  );
  return [
    ...(tiers.closLe !== null && tiers.closLe <= jour ? ["Ce tiers n’intervient plus"] : []),
    ...(tiers.clauseConfidentialiteLe === null || tiers.clauseConfidentialiteLe > jour
      ? ["Clause de confidentialité signée"]
      : []),
    ...(tiers.document === null ? ["Contrat ou acte joint"] : []),
    ...absentes.map(([, libelle]) => libelle),
  ];
}
