import type { Section } from "../regles/regle.ts";
import { regle, regleAFaire, section } from "../regles/regle.ts";

/** Annex 4 section E, restated rule by rule. */
export const annexe4Entreprises: readonly Section[] = [
  section("ANX4-E0", "Annexe 4 E – Règles communes aux solutions entreprises", [
    regle(
      "ANX4-E0-01",
      "Les solutions entreprises sont réservées aux acteurs Entreprise du réseau.",
      "entreprises",
    ),
    regle(
      "ANX4-E0-02",
      "Les TPE et PME sont les premières entreprises à accompagner.",
      "entreprises",
    ),
    regle(
      "ANX4-E0-03",
      "Un employeur dit les choses une seule fois à tout le réseau.",
      "entreprises",
    ),
    regle("ANX4-E0-04", "Le bon profil à recruter ou à former se trouve plus vite.", "offres"),
    regle(
      "ANX4-E0-05",
      "Les employeurs sont aidés à ouvrir leurs recrutements à tous les publics.",
      "entreprises",
    ),
    regle(
      "ANX4-E0-06",
      "L’aide tient compte des métiers et des secteurs de l’employeur.",
      "marche-travail",
    ),
    regle(
      "ANX4-E0-07",
      "Une expérimentation généralisée est annoncée au partenaire, qui choisit alors de la prendre.",
      "catalogue",
    ),
  ]),
  section("ANX4-E1", "Annexe 4 E.1 – Accompagnement proactif des employeurs", [
    regle(
      "ANX4-E1-01",
      "« Campagne coordonnée avec vision 360 Entreprise » s’ouvre à partir du premier trimestre 2025.",
      "catalogue",
    ),
    regle(
      "ANX4-E1-02",
      "« CRM Salesforce » n’est accessible que dans son expérimentation.",
      "catalogue",
    ),
    regle(
      "ANX4-E1-03",
      "« CRM Microsoft » n’est accessible que dans son expérimentation.",
      "catalogue",
    ),
    regle(
      "ANX4-E1-04",
      "« Outil ciblage avec vision 360 Entreprise » n’est accessible que dans son expérimentation.",
      "catalogue",
    ),
    regleAFaire(
      "ANX4-E1-05",
      "L’API « La Bonne Boîte » s’ouvre sur demande.",
      "entreprises",
      "Au catalogue ; l’API attend le module entreprises.",
    ),
    regle("ANX4-E1-06", "Le service en ligne « La Bonne Boîte » figure au catalogue.", "catalogue"),
  ]),
  section("ANX4-E2", "Annexe 4 E.2 – Le bon profil", [
    regle("ANX4-E2-01", "« Gestion des offres » s’expérimente dans OSCAR.", "catalogue"),
    regle(
      "ANX4-E2-02",
      "« Recherche d’offres » s’expérimente dans Suivi de parcours.",
      "catalogue",
    ),
    regle("ANX4-E2-03", "« Recherche d’offres » s’expérimente dans OSCAR.", "catalogue"),
    regleAFaire(
      "ANX4-E2-04",
      "L’API « Je contrôle mes offres », aide à la rédaction, s’ouvre sur demande.",
      "offres",
      "Au catalogue ; l’API attend le module offres.",
    ),
    regleAFaire(
      "ANX4-E2-05",
      "L’API « Je transfère mes offres » s’ouvre sur demande.",
      "offres",
      "Au catalogue ; l’API attend le module offres.",
    ),
    regleAFaire(
      "ANX4-E2-06",
      "L’API « Offres d’emploi » s’ouvre sur demande.",
      "offres",
      "Au catalogue ; l’API attend le module offres.",
    ),
    regle("ANX4-E2-07", "L’application mobile « Je recrute » figure au catalogue.", "catalogue"),
    regle("ANX4-E2-08", "Le service « La Bonne Compétence Pro » figure au catalogue.", "catalogue"),
  ]),
  section("ANX4-E3", "Annexe 4 E.3 – Pratiques de recrutement", [
    regle("ANX4-E3-01", "« Mes Évènements Emploi » s’ouvre depuis Mon Portail Pro.", "evenements"),
    regle(
      "ANX4-E3-02",
      "« Mes Évènements Pro à Pro » n’est accessible que dans son expérimentation.",
      "catalogue",
    ),
    regleAFaire(
      "ANX4-E3-03",
      "L’API « Mes Évènements Emploi » s’ouvre sur demande.",
      "evenements",
      "Au catalogue ; l’API attend le module evenements.",
    ),
    regle("ANX4-E3-04", "Le service « Mes aides à l’embauche » figure au catalogue.", "catalogue"),
    regle("ANX4-E3-05", "Le service « Catalogue des aides » figure au catalogue.", "catalogue"),
    regle(
      "ANX4-E3-06",
      "La consultation en ligne de « Mes Évènements Emploi » figure au catalogue.",
      "catalogue",
    ),
    regle(
      "ANX4-E3-07",
      "L’administration en ligne de « Mes Évènements Emploi » y figure avec un accès restreint.",
      "catalogue",
    ),
  ]),
  section("ANX4-E4", "Annexe 4 E.4 – Métiers et secteurs", [
    regleAFaire(
      "ANX4-E4-01",
      "L’API « Marché Travail » s’ouvre sur demande.",
      "marche-travail",
      "Au catalogue ; l’API attend le module marche-travail.",
    ),
    regleAFaire(
      "ANX4-E4-02",
      "L’API « Informations sur un Territoire » s’ouvre sur demande.",
      "marche-travail",
      "Au catalogue ; l’API attend le module marche-travail.",
    ),
    regle("ANX4-E4-03", "Le service « Data Emploi » figure au catalogue.", "catalogue"),
  ]),
  section("ANX4-E5", "Annexe 4 E.5 – Outils transverses", [
    regle(
      "ANX4-E5-01",
      "« OSCAR » n’est accessible que dans son expérimentation, depuis Mon Portail Pro.",
      "catalogue",
    ),
    regleAFaire(
      "ANX4-E5-02",
      "L’API « ROMEO » s’ouvre sur demande et présente ses réponses comme des suggestions.",
      "rome",
      "Au catalogue ; l’API attend le module rome.",
    ),
    regleAFaire(
      "ANX4-E5-03",
      "L’API « ROME 4.0 – Compétences » s’ouvre sur demande.",
      "rome",
      "Au catalogue ; l’API attend le module rome.",
    ),
    regleAFaire(
      "ANX4-E5-04",
      "L’API « ROME 4.0 – Métiers » s’ouvre sur demande.",
      "rome",
      "Au catalogue ; l’API attend le module rome.",
    ),
    regleAFaire(
      "ANX4-E5-05",
      "L’API « ROME 4.0 – Fiches Métiers » s’ouvre sur demande.",
      "rome",
      "Au catalogue ; l’API attend le module rome.",
    ),
    regle("ANX4-E5-06", "Le service « MétierScope » figure au catalogue.", "catalogue"),
    regle(
      "ANX4-E5-07",
      "Le service « Bouquet de services France Travail » figure au catalogue.",
      "catalogue",
    ),
  ]),
];
