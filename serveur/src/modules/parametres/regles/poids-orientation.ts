/** The weights a new platform starts with: the level that each answer itself names (CNE 7 November 2024). */
// B3-04
export const POIDS_ORIENTATION: readonly string[] = [
  ...[
    "contrainte_sante",
    "contrainte_logement",
    "contrainte_familiale",
    "contrainte_financiere",
    "contrainte_administrative_juridique",
    "contrainte_francais_calcul",
  ].flatMap((critere) => [
    `${critere}=IMPACT_FORT_RECHERCHE_EMPLOI:fort`,
    `${critere}=IMPACT_FAIBLE_RECHERCHE_EMPLOI:faible`,
  ]),
  "contrainte_logement=SANS_LOGEMENT:fort",
  "contrainte_logement=PROCEDURE_EXPULSION:fort",
  "contrainte_mobilite=AUCUN_MOYEN_DE_TRANSPORT:fort",
  "contrainte_mobilite=DEPENDANT_TRANSPORT:faible",
  "contrainte_mobilite=AUTRE:faible",
  "contrainte_familiale=AIDANT_FAMILIAL:faible",
  "contrainte_familiale=ENFANT_SANS_SOLUTION_GARDE:fort",
  "contrainte_numerique=NON_ACCES_INTERNET:faible",
  "contrainte_numerique=NON_MAITRISE:faible",
  "contrainte_numerique=REFUS:faible",
  "niveau_etude=AFS:faible",
  "niveau_etude=CP4:faible",
];
