/** The report that came before the demonstration deliberation, in short: a public document. */
// RAPP-02
export const RAPPORT_DEMO = {
  intitule: "Rapport à la commission permanente",
  numero: "38",
  date: "2024-12-09",
  emetteur: "Pôle Solidarités, Direction des politiques d’inclusion durable",
  contenu: [
    "Rapport n° 38, réunion du 9 décembre 2024, tous les territoires (extrait de démonstration)",
    "Objet : convention relative au SI Plateforme du réseau pour l’emploi",
    "Les échanges automatisés de données commencent avec la loi pour le plein emploi, le 1er janvier 2025.",
    "L’opérateur ouvre sa plateforme aux acteurs du réseau par un système d’habilitations conforme au RGPD.",
    "Objectifs : optimiser les services, échanger selon le principe « dites-le-nous une fois »,",
    "ouvrir l’accès à tous les profils, protéger les données, anticiper les besoins.",
    "API proposées : Recherche usager, Statut usager, Diagnostic individu et Accompagnement,",
    "Métiers recherchés et projets d’évolution, Création, reprise ou franchise d’entreprise.",
    "Avis favorables de la 2e et de la 1re commission le 25 novembre 2024.",
  ].join("\n"),
} as const;

/** What the report says the convention serves. */
// RAPP-01
export const RATTACHEMENTS_DEMO = [
  {
    programme: "PACTE_SOLIDARITES",
    libelle: "Ambition 9",
    debut: "2022-01-01",
    fin: "2027-12-31",
  },
  {
    programme: "SCHEMA_DEPARTEMENTAL",
    libelle: "Engagement 3",
    debut: "2023-01-01",
    fin: "2027-12-31",
  },
] as const;
