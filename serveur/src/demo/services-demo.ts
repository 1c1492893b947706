/** One service of the demonstration's offer: its name, its structure, what it is and what it treats. */
type ServiceDemo = {
  readonly identifiant: string;
  readonly nom: string;
  readonly structure: string;
  readonly typeService: string;
  readonly thematiques: readonly string[];
  readonly heuresHebdomadaires?: number;
  readonly organisation?: string;
};

export const SERVICES_DEMO: readonly ServiceDemo[] = [
  {
    identifiant: "permis",
    nom: "Préparer le code de la route",
    structure: "Plateforme mobilité (fictive)",
    typeService: "atelier",
    thematiques: ["mobilite--preparer-un-permis"],
    heuresHebdomadaires: 4,
  },
  {
    identifiant: "velo",
    nom: "Prêt de vélo à assistance électrique",
    structure: "Plateforme mobilité (fictive)",
    typeService: "aide-materielle",
    thematiques: [
      "mobilite--mobilite-douce-partagee-collective",
      "mobilite--acceder-a-un-vehicule",
    ],
  },
  {
    identifiant: "numerique",
    nom: "Ateliers des premiers pas numériques",
    structure: "Association Passerelle (fictive)",
    organisation: "delegataire-a",
    typeService: "atelier",
    thematiques: [
      "numerique--maitriser-les-fondamentaux-du-numerique",
      "numerique--acceder-a-des-services-en-ligne",
    ],
    heuresHebdomadaires: 3,
  },
  {
    identifiant: "francais",
    nom: "Français à visée professionnelle",
    structure: "Organisme de formation (fictif)",
    typeService: "formation",
    thematiques: ["lecture-ecriture-calcul--maitriser-le-francais"],
    heuresHebdomadaires: 12,
  },
  {
    identifiant: "budget",
    nom: "Point conseil budget",
    structure: "Association Tremplin (fictive)",
    organisation: "delegataire-b",
    typeService: "accompagnement",
    thematiques: [
      "difficultes-financieres--ameliorer-sa-gestion-budgetaire",
      "difficultes-financieres--situation-dendettement-surendettement",
    ],
  },
  {
    identifiant: "garde",
    nom: "Accueil d’enfants sur horaires décalés",
    structure: "Crèche à vocation d’insertion (fictive)",
    typeService: "accompagnement",
    thematiques: ["famille--garde-denfants"],
  },
  {
    identifiant: "sport",
    nom: "Remobilisation par le sport",
    structure: "Club omnisports (fictif)",
    typeService: "atelier",
    thematiques: ["remobilisation--activites-sportives-et-culturelles"],
    heuresHebdomadaires: 2,
  },
  {
    identifiant: "cv",
    nom: "Rédiger son CV",
    structure: "Mission locale de l’Artois (fictive)",
    organisation: "ml62",
    typeService: "atelier",
    thematiques: ["preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation"],
    heuresHebdomadaires: 2,
  },
];

/** The demonstration's offer of services, as objects of a jeu de données. */
export function servicesDemo(): object[] {
  return SERVICES_DEMO.map((service) => ({
    type: "service",
    source: "cd62",
    ...service,
    description: `${service.nom}, sur orientation d’un référent.`,
    modesAccueil: ["en-presentiel"],
    modesMobilisation: ["envoyer-un-courriel"],
    publics: ["tous-publics"],
    frais: "gratuit",
    commune: "Arras",
    codeInsee: "62041",
    zones: ["62"],
    courriel: `${service.identifiant}@example.org`,
    majLe: "2026-01-05",
  }));
}
