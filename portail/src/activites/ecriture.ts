import { QUESTIONS, reponseEcrite } from "../orientation/ecriture.ts";
import { ORGANISMES, PARCOURS } from "../usagers/ecriture.ts";
import type { Cellule, Indicateur } from "./formes.ts";

/** The publics, in the order of the columns. */
// RAPP-05
export const PUBLICS = {
  ENSEMBLE: "Ensemble",
  INSCRITS: "Demandeurs d’emploi inscrits",
  RSA: "Bénéficiaires du RSA",
  JEUNES: "Jeunes",
  HANDICAP: "Personnes handicapées",
} as const;

/** What each indicator is called, and how it is counted. */
export const INDICATEURS: Readonly<Record<string, readonly [nom: string, definition: string]>> = {
  PERSONNES: ["Personnes suivies", "Dossiers du périmètre, au jour de la lecture"],
  ORIENTEES: ["Personnes orientées", "Entrées dans un parcours pendant la période"],
  RECUES: ["Personnes reçues", "Rendez-vous qui a eu lieu, ou entretien conclu"],
  DIAGNOSTIQUEES: ["Diagnostics explorés", "Personnes dont le diagnostic a avancé"],
  CONTRATS: ["Contrats signés", "Personnes qui ont signé un contrat d’engagement"],
  ACTIVES: ["Personnes actives", "Au moins une démarche faite"],
  PRESCRITES: ["Services prescrits", "Personnes à qui un service a été prescrit"],
  SUIVIES: ["Personnes accompagnées", "Période d’accompagnement en cours pendant la période"],
  INTENSIF: ["En accompagnement intensif", "Au moins un jour de la période"],
  PREVALENCE: ["Prévalence", "Part de l’intensif parmi les personnes accompagnées"],
  ACCES_EMPLOI: [
    "Accès à l’emploi",
    "Emploi ou création, parmi les accompagnements intensifs finis",
  ],
  PERSISTANCE_FREINS: [
    "Persistance des freins",
    "Frein au dernier diagnostic, parmi celles qui en avaient un au premier",
  ],
  SATISFACTION: [
    "Satisfaction des personnes",
    "Satisfaites ou très satisfaites, parmi celles qui ont répondu, accompagnements intensifs finis",
  ],
  AVIS_DECLINES: [
    "Avis non donné",
    "Personnes à qui il a été demandé et qui ne souhaitent pas répondre",
  ],
  DUREE: ["Durée moyenne", "En jours, accompagnements intensifs finis pendant la période"],
  INTENSITE: ["Intensité moyenne", "Heures faites par semaine renseignée, en intensif"],
};

/** The breakdowns of the orientations. */
// B3-14
const VENTILATIONS: Readonly<Record<string, string>> = {
  PARCOURS: "Parcours",
  PUBLIC: "Public",
  ORIENTEUR: "Organisme qui a décidé",
  SUITE: "Suite donnée à la préconisation",
};

const SUITES: Readonly<Record<string, string>> = {
  ACCEPTEE: "Suivie",
  REFUSEE: "Écartée, avec un motif",
  SANS_REPONSES: "Décision sans les réponses de la personne",
};

export function ventilationEcrite(code: string): string {
  const critere = /^CRITERE:(.+)$/.exec(code)?.[1];
  return critere ? `Critère : ${QUESTIONS[critere] ?? critere}` : (VENTILATIONS[code] ?? code);
}

export function valeurEcrite(code: string, valeur: string): string {
  if (valeur === "INCONNU" || valeur === "NON_RENSEIGNE") return "Non renseigné";
  if (code === "PARCOURS") return PARCOURS[valeur] ?? valeur;
  if (code === "PUBLIC") return PUBLICS[valeur as keyof typeof PUBLICS] ?? valeur;
  if (code === "ORIENTEUR") return ORGANISMES[valeur] ?? valeur;
  return code === "SUITE" ? (SUITES[valeur] ?? valeur) : reponseEcrite(valeur);
}

const UNITES: Readonly<Record<Indicateur["unite"], string>> = {
  PERSONNES: "",
  POUR_CENT: " %",
  JOURS: " j",
  HEURES: " h",
};

/** A figure in words: what is withheld says so, and what is not measured is no zero. */
// CONV-5-09
export function chiffreEcrit(
  { nombre, masque }: Cellule,
  seuil: number,
  unite: Indicateur["unite"] = "PERSONNES",
): string {
  if (masque === "PETIT") return `< ${seuil}`;
  if (masque === "SECRET") return "Non communiqué";
  return nombre === null ? "Sans donnée" : `${nombre.toLocaleString("fr-FR")}${UNITES[unite]}`;
}

/** The same for a spreadsheet: a number stays one. */
export function chiffreExporte(cellule: Cellule, seuil: number): string | number {
  return cellule.nombre ?? chiffreEcrit(cellule, seuil);
}
