/** The usual activities a new platform starts with, `TYPE=heures=titre`; the opérateur sets its own. */
// B4-12
export const FICHIER_METIER: readonly string[] = [
  "MISE_EN_SITUATION=28=Immersion en entreprise",
  "MISE_EN_SITUATION=7=Journée de découverte d’un métier",
  "FORMATION=14=Formation",
  "FORMATION=4=Préparation du permis de conduire",
  "RECHERCHE_EMPLOI=3=Atelier CV et lettre de motivation",
  "RECHERCHE_EMPLOI=2=Candidatures",
  "RECHERCHE_EMPLOI=4=Forum de l’emploi",
  "RECHERCHE_EMPLOI=1=Entretien d’embauche",
  "ACCOMPAGNEMENT_SOCIAL=1=Entretien avec le référent",
  "ACCOMPAGNEMENT_SOCIAL=2=Atelier de remobilisation par le sport ou la culture",
  "ACCES_DROITS=2=Démarches d’accès aux droits",
  "ACCES_DROITS=2=Recherche d’un mode de garde ou d’un logement",
  "ACTIVITE=7=Activité bénévole en association",
  "ACTIVITE=4=Développement de son activité",
];
