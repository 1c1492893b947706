/** The purposes for which data may be accessed, and no other (article 2). */
export const FINALITES = {
  // CONV-2-01
  INSCRIPTION_LISTE: "Inscription sur la liste des demandeurs d’emploi et gestion de la liste",
  // CONV-2-02
  ORIENTATION: "Orientation et réorientation",
  // CONV-2-03
  PARCOURS: "Partage d’information sur le parcours d’accompagnement",
  // CONV-2-04
  CONTROLE: "Contrôle du respect du contrat d’engagement",
  // CONV-2-05
  SANCTION: "Procédures et décisions de sanction, suspension-remobilisation comprise",
  // CONV-2-07
  EMPLOYEUR: "Réponse aux besoins des employeurs",
  // CONV-2-08
  FORMATION_DE: "Formation des demandeurs d’emploi",
  // CONV-2-09
  FORMATION_AGENTS: "Formation des professionnels",
  // CONV-5-09
  SUIVI_CONVENTION: "Exécution et suivi de la convention",
  // CONV-5-09
  STATISTIQUE: "Traitements statistiques",
} as const;

/** The code of a purpose, written on every line of the journal. */
export type Finalite = keyof typeof FINALITES;

/** Whether a code is one of the purposes of article 2. */
// CONV-5-08
export function estFinalite(code: string): code is Finalite {
  return Object.hasOwn(FINALITES, code);
}
