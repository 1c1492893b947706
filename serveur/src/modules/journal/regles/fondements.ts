import type { Finalite } from "./finalite.ts";

/** The mission a purpose serves, and the text that founds it. */
export type Fondement = { readonly mission: string; readonly baseLegale: string };

const OUTILS = "Code du travail, art. L5312-1 ; cahier des charges de l’art. L5311-9";

/** Every purpose has its mission and its legal basis: one without them does not compile. */
// CONV-1-04
export const FONDEMENTS: Readonly<Record<Finalite, Fondement>> = {
  INSCRIPTION_LISTE: {
    mission: "Inscrire les personnes sans emploi et tenir la liste",
    baseLegale: "Code du travail, art. L5411-1",
  },
  ORIENTATION: {
    mission: "Orienter chaque personne vers l’organisme référent qui lui convient",
    baseLegale: "Code du travail, art. L5411-5-1",
  },
  PARCOURS: {
    mission: "Diagnostiquer, contractualiser et accompagner",
    baseLegale: "Code du travail, art. L5411-5-2 et L5411-6",
  },
  CONTROLE: {
    mission: "Contrôler le respect du contrat d’engagement",
    baseLegale: "Code du travail, art. L5426-1",
  },
  SANCTION: {
    mission: "Instruire et décider des suspensions et des sanctions",
    baseLegale: "Code du travail, art. L5412-1 ; code de l’action sociale, art. L262-37",
  },
  EMPLOYEUR: { mission: "Répondre aux besoins des employeurs", baseLegale: OUTILS },
  FORMATION_DE: { mission: "Former les demandeurs d’emploi", baseLegale: OUTILS },
  FORMATION_AGENTS: { mission: "Former les professionnels du réseau", baseLegale: OUTILS },
  SUIVI_CONVENTION: {
    mission: "Exécuter la convention et en rendre compte",
    baseLegale: "Code du travail, art. L5312-1, II, 3° ; loi n° 2023-1196",
  },
  STATISTIQUE: { mission: "Mesurer l’activité du réseau", baseLegale: OUTILS },
};
