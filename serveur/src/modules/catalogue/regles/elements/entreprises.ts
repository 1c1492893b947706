import { type Element, element } from "../element.ts";

type Trait = Partial<Element>;
const EXPERIMENTATION: Trait = { experimental: true };
const API: Trait = { genre: "api", plateforme: "francetravail-io" };

function entree(
  parcours: string,
  regle: string,
  code: string,
  libelle: string,
  description: string,
  traits: Trait,
): Element {
  return element({
    code,
    genre: "application",
    libelle,
    description,
    finalites: ["EMPLOYEUR"],
    places: [{ section: "E", parcours, regle }],
    ...traits,
  });
}

function lien(adresse: string): Trait {
  return { genre: "service-en-ligne", plateforme: "web", lien: `https://${adresse}` };
}

const E1 = "E.1 Accompagnement proactif des employeurs";
const E2 = "E.2 Le bon profil";
const E3 = "E.3 Pratiques de recrutement";

/** Annex 4 E.1 to E.3: employers, profiles, practices. */
export const ENTREPRISES: readonly Element[] = [
  entree(
    E1,
    "ANX4-E1-01",
    "campagne-coordonnee",
    "Campagne coordonnée avec vision 360 Entreprise",
    "Mener des campagnes communes auprès des entreprises. À partir du T1 2025.",
    { ouvertLe: "2025-01-01" },
  ),
  entree(
    E1,
    "ANX4-E1-02",
    "crm-salesforce",
    "CRM Salesforce",
    "Relation entreprises, expérimentation.",
    EXPERIMENTATION,
  ),
  entree(
    E1,
    "ANX4-E1-03",
    "crm-microsoft",
    "CRM Microsoft",
    "Relation entreprises, expérimentation.",
    EXPERIMENTATION,
  ),
  entree(
    E1,
    "ANX4-E1-04",
    "ciblage-entreprise",
    "Outil ciblage avec vision 360 Entreprise",
    "Cibler les entreprises à contacter.",
    EXPERIMENTATION,
  ),
  entree(
    E1,
    "ANX4-E1-05",
    "api-la-bonne-boite",
    "La Bonne Boîte",
    "Entreprises susceptibles de recruter.",
    API,
  ),
  entree(
    E1,
    "ANX4-E1-06",
    "service-la-bonne-boite",
    "La Bonne Boîte",
    "Entreprises susceptibles de recruter, sur le site public.",
    lien("labonneboite.francetravail.fr"),
  ),
  entree(
    E2,
    "ANX4-E2-01",
    "gestion-offres",
    "Gestion des offres (via OSCAR)",
    "Déposer et suivre des offres.",
    {
      ...EXPERIMENTATION,
      depend: ["oscar"],
    },
  ),
  entree(
    E2,
    "ANX4-E2-02",
    "recherche-offres-sdp",
    "Recherche d’offres (via SDP)",
    "Chercher des offres depuis un parcours.",
    {
      ...EXPERIMENTATION,
      depend: ["suivi-de-parcours"],
    },
  ),
  entree(
    E2,
    "ANX4-E2-03",
    "recherche-offres-oscar",
    "Recherche d’offres (via OSCAR)",
    "Chercher des offres depuis OSCAR.",
    {
      ...EXPERIMENTATION,
      depend: ["oscar"],
    },
  ),
  entree(
    E2,
    "ANX4-E2-04",
    "api-controle-offres",
    "Je contrôle mes offres (JCMO) / Aide à la rédaction",
    "Vérifier la conformité d’une offre.",
    API,
  ),
  entree(
    E2,
    "ANX4-E2-05",
    "api-transfert-offres",
    "Je transfère mes offres (JTMO)",
    "Transférer des offres.",
    API,
  ),
  entree(
    E2,
    "ANX4-E2-06",
    "api-offres-emploi",
    "Offres d’emploi",
    "Rechercher des offres d’emploi.",
    API,
  ),
  entree(
    E2,
    "ANX4-E2-07",
    "service-je-recrute",
    "Je recrute",
    "Application mobile des recruteurs.",
    lien("www.francetravail.fr/employeur"),
  ),
  entree(
    E2,
    "ANX4-E2-08",
    "service-bonne-competence",
    "La Bonne Compétence Pro",
    "Identifier les compétences recherchées.",
    lien("labonnecompetencepro.francetravail.fr"),
  ),
  entree(
    E3,
    "ANX4-E3-01",
    "evenements-emploi",
    "Mes Évènements Emploi",
    "Organiser des évènements de recrutement.",
    {},
  ),
  entree(
    E3,
    "ANX4-E3-02",
    "evenements-pro-a-pro",
    "Mes Évènements Pro à Pro",
    "Évènements entre professionnels.",
    EXPERIMENTATION,
  ),
  entree(
    E3,
    "ANX4-E3-03",
    "api-evenements-emploi",
    "MEE Mes Évènements Emploi",
    "Publier et lire des évènements.",
    API,
  ),
  entree(
    E3,
    "ANX4-E3-04",
    "service-aides-embauche",
    "Mes aides à l’embauche",
    "Détecteur d’éligibilité aux aides.",
    lien("entreprise.francetravail.fr"),
  ),
  entree(
    E3,
    "ANX4-E3-05",
    "service-catalogue-aides",
    "Catalogue des aides",
    "Les aides à l’emploi.",
    lien("entreprise.francetravail.fr/aides-emploi"),
  ),
  entree(
    E3,
    "ANX4-E3-06",
    "service-evenements-consultation",
    "Mes Évènements Emploi – consultation",
    "Consulter les évènements.",
    lien("mesevenementsemploi.francetravail.fr"),
  ),
  entree(
    E3,
    "ANX4-E3-07",
    "service-evenements-administration",
    "Mes Évènements Emploi – administration",
    "Administrer les évènements, accès restreint.",
    lien("mesevenementsemploi.francetravail.fr/mes-evenements-emploi"),
  ),
];
