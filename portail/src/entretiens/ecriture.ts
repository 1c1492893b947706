type Mots = Readonly<Record<string, string>>;

/** The wire's types of interview in the words of a counsellor, the most usual first. */
export const TYPES: Mots = {
  EDA: "Premier entretien d’accompagnement",
  EDO: "Entretien d’orientation",
  EDP: "Entretien personnalisé",
  ETP: "Point d’étape",
  ESI: "Entretien de situation",
  DCE: "Diagnostic croisé avec Cap emploi",
  SEF: "Suivi dans l’emploi ou en formation",
  CRL: "Entretien, longue durée",
  CPS: "Conclusion du psychologue du travail",
  CRE: "Contrôle de la recherche d’emploi",
  IND: "Entretien d’indemnisation",
  USA: "Entretien à la demande de l’usager",
  PAK: "Pack de démarrage",
  EPK: "Projet personnalisé, pack différé",
  PE1: "Entretien tripartite, parcours emploi compétences",
  PE2: "Suivi d’un parcours emploi compétences",
  PE3: "Sortie d’un parcours emploi compétences",
  PSP: "Plan de sécurisation professionnelle",
  PBI: "Pré-bilan, reclassement personnalisé",
  CRP: "Actualisation, reclassement personnalisé",
  BIL: "Bilan, reclassement personnalisé",
};

export const MODALITES: Mots = {
  I: "Sur place",
  T: "Par téléphone",
  W: "En visioconférence",
  C: "Par courriel ou courrier",
  B: "Bilan en ligne",
  R: "Sur place, en groupe",
  F: "Information en visioconférence",
  V: "Par visioguichet",
};
