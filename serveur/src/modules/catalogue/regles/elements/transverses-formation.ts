import { type Element, element } from "../element.ts";

const E4 = "E.4 Métiers et secteurs";
const E5 = "E.5 Autres outils transverses";

function api(regle: string, parcours: string, code: string, libelle: string, description: string) {
  return element({
    code,
    genre: "api",
    libelle,
    description,
    plateforme: "francetravail-io",
    finalites: ["EMPLOYEUR"],
    places: [{ section: "E", parcours, regle }],
  });
}

function service(regle: string, parcours: string, code: string, libelle: string, adresse: string) {
  return element({
    code,
    genre: "service-en-ligne",
    libelle,
    description: "Service en ligne public.",
    plateforme: "web",
    finalites: ["EMPLOYEUR"],
    places: [{ section: "E", parcours, regle }],
    lien: `https://${adresse}`,
  });
}

/** Annex 4 E.4, E.5, OuiForm and F: sectors, transverse tools, training of people and of agents. */
export const TRANSVERSES_FORMATION: readonly Element[] = [
  api(
    "ANX4-E4-01",
    E4,
    "api-marche-travail",
    "Marché Travail",
    "Statistiques du marché du travail.",
  ),
  api(
    "ANX4-E4-02",
    E4,
    "api-territoire",
    "Informations sur un Territoire",
    "Données d’un territoire.",
  ),
  service("ANX4-E4-03", E4, "service-data-emploi", "Data Emploi", "dataemploi.francetravail.fr"),
  element({
    code: "oscar",
    genre: "application",
    libelle: "OSCAR",
    description: "Gérer et rechercher des offres, expérimentation en cours.",
    finalites: ["EMPLOYEUR"],
    places: [{ section: "E", parcours: E5, regle: "ANX4-E5-01" }],
    experimental: true,
  }),
  api(
    "ANX4-E5-02",
    E5,
    "api-romeo",
    "ROMEO (IA et Compétences)",
    "Rapproche un texte libre du ROME ; ses réponses sont des suggestions.",
  ),
  api(
    "ANX4-E5-03",
    E5,
    "api-rome-competences",
    "ROME 4.0 – Compétences",
    "Les compétences du ROME.",
  ),
  api("ANX4-E5-04", E5, "api-rome-metiers", "ROME 4.0 – Métiers", "Les métiers du ROME."),
  api(
    "ANX4-E5-05",
    E5,
    "api-rome-fiches",
    "ROME 4.0 – Fiches Métiers",
    "Les fiches métiers du ROME.",
  ),
  service(
    "ANX4-E5-06",
    E5,
    "service-metierscope",
    "MétierScope",
    "candidat.francetravail.fr/metierscope",
  ),
  service(
    "ANX4-E5-07",
    E5,
    "service-bouquet",
    "Bouquet de services France Travail",
    "entreprise.francetravail.fr/accueil",
  ),
  element({
    code: "ouiform",
    genre: "application",
    libelle: "OuiForm",
    description: "Positionner en formation les personnes accompagnées et suivre leur parcours.",
    plateforme: "portail-emploi",
    finalites: ["FORMATION_DE"],
    places: [{ section: "OF", regle: "ANX4-OF-01" }],
  }),
  element({
    code: "academie",
    genre: "application",
    libelle: "Académie France Travail",
    description: "Se former à la loi pour le plein emploi, gratuitement.",
    finalites: ["FORMATION_AGENTS"],
    places: [{ section: "F", regle: "ANX4-F-01" }],
    // ANX4-F-13
    contact: "responsable-formations",
  }),
];
