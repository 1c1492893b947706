import type { SectionFormulaire } from "./element.ts";

/** The sections of annex 4, in the order of the form. */
export const SECTIONS: readonly SectionFormulaire[] = [
  {
    // ANX4-A-01
    code: "A",
    titre: "Données de l’utilisateur",
    but: "Disposer des données administratives d’un usager pour un premier entretien.",
    // ANX4-A-02 ANX4-A-03 ANX4-A-04 ANX4-A-05
    besoins: [
      "Obtenir les données d’inscription (nom, prénom, lieu et date de naissance…)",
      "Obtenir les données d’orientation (structure, critères utilisés…)",
      "Proposer un rendez-vous à un usager (date, lieu, créneau…)",
      "Visualiser les rendez-vous d’un usager et leur historique",
    ],
  },
  {
    // ANX4-B-01
    code: "B",
    titre: "Diagnostic et accompagnement",
    but: "Accompagner les usagers orientés vers la structure avec leurs données de diagnostic et de parcours.",
    // ANX4-B-02 ANX4-B-03 ANX4-B-04
    besoins: [
      "Mobiliser les données de diagnostic (freins, contraintes, points forts…)",
      "Initialiser, suivre et partager la mise à jour du contrat d’engagement",
      "Suivre l’intensité de l’accompagnement (heures, activités et démarches prévues)",
    ],
  },
  {
    // ANX4-C-01
    code: "C",
    titre: "Sanction et remobilisation",
    but: "Suivre les décisions de suspension-remobilisation ou de sanction d’un usager.",
    // ANX4-C-02 ANX4-C-03
    besoins: [
      "Obtenir les informations d’une proposition de sanction (sanction proposée, fait générateur)",
      "Transmettre une décision de sanction (accord ou désaccord, justificatif)",
    ],
  },
  {
    // ANX4-D-01
    code: "D",
    titre: "Activités & Pilotage Partenaires",
    but: "Centraliser et restituer toutes les activités à réaliser pour l’usager.",
    // ANX4-D-02 ANX4-D-03 ANX4-D-04
    besoins: [
      "Suivre les parcours entre organismes",
      "Garantir la visibilité des actions à réaliser",
      "Prioriser les actions",
    ],
  },
  {
    // ANX4-E0-02 ANX4-E0-03 ANX4-E0-04 ANX4-E0-05 ANX4-E0-06
    code: "E",
    titre: "Relations avec les entreprises",
    but: "Accompagner plus d’employeurs, d’abord les TPE et PME, selon le principe « dites-le nous une fois ».",
    besoins: [
      "E.1 Accompagner les employeurs de façon proactive",
      "E.2 Trouver le bon profil à recruter ou à former",
      "E.3 Améliorer les pratiques de recrutement",
      "E.4 Répondre aux besoins des métiers et des secteurs",
      "E.5 Disposer des autres outils transverses",
    ],
  },
  {
    // ANX4-OF-02
    code: "OF",
    titre: "Formation des demandeurs d’emploi",
    but: "Simplifier le positionnement en formation pour les prescripteurs.",
    // ANX4-OF-03 ANX4-OF-04 ANX4-OF-05
    besoins: [
      "Accéder à une offre de formation unique, visible par tous",
      "Positionner en formation les personnes accompagnées",
      "Tracer et sécuriser les parcours de formation",
    ],
  },
  {
    // ANX4-F-03 ANX4-F-04
    code: "F",
    titre: "Formation des agents",
    but: "Coordonner et compléter les actions de formation des membres du réseau, gratuitement.",
    // ANX4-F-05 ANX4-F-12
    besoins: [
      "Accompagner et suivre le développement des compétences des agents",
      "Valoriser les actions de formation dans le plan de formation du partenaire",
    ],
  },
];
