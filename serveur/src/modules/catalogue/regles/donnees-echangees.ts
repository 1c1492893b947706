import type { Finalite } from "../../journal/index.ts";

/** A set of reference data that the parties exchange: whose it is, which way it goes, what for. */
export type DonneesEchangees = {
  readonly code: string;
  readonly libelle: string;
  /** Who is answerable for it. */
  readonly proprietaire: string;
  readonly sens: "operateur-partenaire" | "partenaire-operateur" | "deux-sens";
  readonly finalite: Finalite;
  /** What carries it: APIs as `code-vN`, `import-<format>` for files, `scim-v2`, `webhooks`. */
  readonly supports: readonly string[];
};

/** Every exchange of the platform stands in one of these sets. */
// CONV-1-03
export const DONNEES_ECHANGEES: readonly DonneesEchangees[] = [
  {
    code: "identification",
    libelle: "Identification de la personne",
    proprietaire: "Opérateur",
    sens: "operateur-partenaire",
    finalite: "PARCOURS",
    supports: ["rechercher-usager-v2"],
  },
  {
    code: "identite-certifiee",
    libelle: "Identité certifiée de la personne",
    proprietaire: "Opérateur",
    sens: "operateur-partenaire",
    finalite: "INSCRIPTION_LISTE",
    supports: ["rechercheindividucertifie-v1"],
  },
  {
    code: "statut",
    libelle: "Statut sur la liste des demandeurs d’emploi",
    proprietaire: "Opérateur",
    sens: "operateur-partenaire",
    finalite: "INSCRIPTION_LISTE",
    supports: ["contrat-usager-v2"],
  },
  {
    code: "informations-administratives",
    libelle: "Identité, adresse et coordonnées",
    proprietaire: "Opérateur",
    sens: "operateur-partenaire",
    finalite: "INSCRIPTION_LISTE",
    supports: ["informations-administratives-v1"],
  },
  {
    code: "rqth",
    libelle: "Reconnaissance de la qualité de travailleur handicapé",
    proprietaire: "Maison départementale des personnes handicapées",
    sens: "operateur-partenaire",
    finalite: "PARCOURS",
    supports: ["donnees-rqth-v1"],
  },
  {
    code: "orientation",
    libelle: "Critères, préconisation et décision d’orientation",
    proprietaire: "Organisme compétent pour décider",
    sens: "deux-sens",
    finalite: "ORIENTATION",
    supports: ["orientationusager-v1", "orientationusager-v2"],
  },
  {
    code: "rendez-vous",
    libelle: "Rendez-vous de la personne",
    proprietaire: "Organisme qui prend le rendez-vous",
    sens: "deux-sens",
    finalite: "PARCOURS",
    supports: ["rendez-vous-partenaire-v1"],
  },
  {
    code: "diagnostic",
    libelle: "Diagnostic socio-professionnel et son historique",
    proprietaire: "Organisme qui explore",
    sens: "deux-sens",
    finalite: "PARCOURS",
    supports: ["diagnosticargumente-v4"],
  },
  {
    code: "contrat-engagement",
    libelle: "Contrat d’engagement, signature ou refus",
    proprietaire: "Organisme référent",
    sens: "deux-sens",
    finalite: "PARCOURS",
    supports: ["contrat-engagement-v1"],
  },
  {
    code: "evenements",
    libelle: "Annonce des évènements du parcours, par des identifiants seuls",
    proprietaire: "Organisme d’où vient l’évènement",
    sens: "operateur-partenaire",
    finalite: "PARCOURS",
    supports: ["evenements-usager-v1", "webhooks"],
  },
  {
    code: "projet-professionnel",
    libelle: "Métiers recherchés et projets professionnels",
    proprietaire: "Organisme référent",
    sens: "operateur-partenaire",
    finalite: "PARCOURS",
    supports: ["metiers-projets-entreprises-v2"],
  },
  {
    code: "conclusions-entretiens",
    libelle: "Conclusions d’entretiens",
    proprietaire: "Organisme qui mène l’entretien",
    sens: "operateur-partenaire",
    finalite: "PARCOURS",
    supports: ["conclusions-entretiens-v1"],
  },
  {
    code: "intensite",
    libelle: "Démarches de la personne, heures prévues et réalisées",
    proprietaire: "Organisme qui les organise",
    sens: "deux-sens",
    finalite: "PARCOURS",
    supports: ["demarches-usager-v1", "suivi-intensite-v1"],
  },
  {
    code: "periodes-accompagnement",
    libelle: "Périodes d’accompagnement mobilisées",
    proprietaire: "Organisme qui mobilise",
    sens: "deux-sens",
    finalite: "ORIENTATION",
    supports: ["mobilisation-accompagnement-v1"],
  },
  {
    code: "prescriptions",
    libelle: "Services prescrits, et réponses des structures",
    proprietaire: "Organisme qui prescrit",
    sens: "deux-sens",
    finalite: "PARCOURS",
    supports: ["prescription-services-v1"],
  },
  {
    code: "beneficiaires-rsa",
    libelle: "Bénéficiaires du RSA (flux CNAF et MSA)",
    proprietaire: "Organisme payeur du RSA",
    sens: "partenaire-operateur",
    finalite: "INSCRIPTION_LISTE",
    supports: ["import-cnaf"],
  },
  {
    code: "reprise",
    libelle: "Reprise de dossiers et de structures",
    proprietaire: "Organisme qui les fournit",
    sens: "partenaire-operateur",
    finalite: "INSCRIPTION_LISTE",
    supports: ["import-jeu", "import-csv"],
  },
  {
    code: "agents",
    libelle: "Comptes et droits des agents",
    proprietaire: "Employeur des agents",
    sens: "partenaire-operateur",
    finalite: "SUIVI_CONVENTION",
    supports: ["scim-v2"],
  },
];
