import type { EtatDit } from "../kit/pastille.tsx";
import type { SemaineSuivie } from "./formes.ts";

export const TYPES: Readonly<Record<string, string>> = {
  MISE_EN_SITUATION: "Mise en situation professionnelle",
  FORMATION: "Formation",
  RECHERCHE_EMPLOI: "Recherche active d’emploi",
  ACCOMPAGNEMENT_SOCIAL: "Accompagnement social et professionnel",
  ACCES_DROITS: "Accès aux droits et levée des freins",
  ACTIVITE: "Maintien ou développement d’une activité",
};

export const ETATS: Readonly<Record<string, EtatDit>> = {
  PREVUE: { mot: "Prévue", ton: "neutre" },
  FAITE: { mot: "Faite", ton: "bon" },
  NON_FAITE: { mot: "Non faite", ton: "attention" },
  ANNULEE: { mot: "Annulée", ton: "neutre" },
};

export const MOTIFS: Readonly<Record<string, string>> = {
  SANTE: "Santé",
  GARDE_ENFANT: "Garde d’un enfant",
  TRANSPORT: "Transport",
  EMPLOI: "Emploi ou entretien d’embauche",
  ORGANISME: "Annulation par l’organisme",
  AUTRE: "Autre raison",
  SANS_RAISON: "Aucune raison donnée",
};

/** `23/03`, for the narrow places. */
export function jourCourt(iso: string): string {
  return `${iso.slice(8)}/${iso.slice(5, 7)}`;
}

/** Hours as people say them: `1 h 30`, `45 min`, `−3 h`. */
export function heuresEcrites(heures: number): string {
  const minutes = Math.round(Math.abs(heures) * 60);
  const entieres = Math.floor(minutes / 60);
  const reste = minutes % 60;
  const signe = heures < 0 ? "−" : "";
  if (entieres === 0 && reste > 0) return `${signe}${reste}\u00a0min`;
  const deux = String(reste).padStart(2, "0");
  return `${signe}${entieres}\u00a0h${reste > 0 ? `\u00a0${deux}` : ""}`;
}

/** What a week is held to, in words. */
export function objectifEcrit({ nature, heures }: SemaineSuivie["objectif"]): string {
  if (nature === "HEURES" && heures !== null) return heuresEcrites(heures);
  if (nature === "DISPENSE") return "Dispense";
  return nature === "A_FIXER" ? "À fixer" : "Aucun contrat signé";
}

/** What is missing or goes beyond, in words; null without hours to reach. What is missing until a week ends may be planned. */
export function ecartEcrit(ecart: number | null, terminee: boolean): string | null {
  if (ecart === null) return null;
  if (ecart === 0) return "Objectif atteint";
  if (ecart > 0) return `${heuresEcrites(ecart)} au-delà de l’objectif`;
  const manque = heuresEcrites(-ecart);
  return terminee ? `Il manque ${manque}` : `Il reste ${manque} à prévoir`;
}

/** What the gap is of: until the week ends, what is planned counts as done. */
export const titreEcart = (terminee: boolean) => (terminee ? "Écart" : "Avec ce qui est prévu");

type Mots = Readonly<Record<string, string>>;
type Etats = Readonly<Record<string, EtatDit>>;

export const ETATS_PERIODE: Etats = {
  A_VENIR: { mot: "À venir", ton: "neutre" },
  EN_COURS: { mot: "En cours", ton: "bon" },
  ECHUE: { mot: "Échue, à clore ou à prolonger", ton: "attention" },
  TERMINEE: { mot: "Terminée", ton: "neutre" },
  ANNULEE: { mot: "Annulée", ton: "neutre" },
};

export const DISPOSITIFS: Mots = {
  SUIVI_PROFESSIONNEL: "Suivi professionnel",
  ACCOMPAGNEMENT_INTENSIF: "Accompagnement intensif",
  ACCOMPAGNEMENT_GLOBAL: "Accompagnement global",
  ACCOMPAGNEMENT_SOCIAL: "Accompagnement social",
  CEJ: "Contrat d’engagement jeune",
  PACEA: "PACEA",
  APPUI_HANDICAP: "Appui lié au handicap",
};

export const MODALITES: Mots = {
  PRESENTIEL: "Sur place",
  DISTANCE: "À distance",
  MIXTE: "Sur place et à distance",
};

export const MOTIFS_FIN: Mots = {
  EMPLOI: "Reprise d’emploi",
  FORMATION: "Entrée en formation",
  CREATION_ENTREPRISE: "Création d’entreprise",
  OBJECTIFS_ATTEINTS: "Objectifs atteints",
  TERME: "Terme prévu",
  CHANGEMENT_DISPOSITIF: "Changement de dispositif",
  REORIENTATION: "Réorientation",
  DEMENAGEMENT: "Déménagement",
  FIN_INSCRIPTION: "Fin d’inscription",
  ABANDON: "Abandon",
  AUTRE: "Autre",
};

/** What a person says of their accompaniment. */
export const AVIS: Mots = {
  TRES_SATISFAIT: "Très satisfaite",
  SATISFAIT: "Satisfaite",
  PEU_SATISFAIT: "Peu satisfaite",
  PAS_SATISFAIT: "Pas satisfaite",
  DECLINE: "Ne souhaite pas répondre",
};

export const ETATS_PRESCRIPTION: Etats = {
  PRESCRITE: { mot: "Réponse attendue", ton: "attention" },
  ACCEPTEE: { mot: "Acceptée", ton: "bon" },
  REFUSEE: { mot: "Refusée", ton: "grave" },
  COMMENCEE: { mot: "Commencée", ton: "bon" },
  TERMINEE: { mot: "Terminée", ton: "neutre" },
  ABANDONNEE: { mot: "Abandonnée", ton: "neutre" },
};

/** `titre`: as the prescriber records it; `reponse`: as the structure itself says it. */
export const GESTES_PRESCRIPTION: Readonly<
  Record<string, { titre: string; reponse: string; fait: string; motive: boolean }>
> = {
  accepter: {
    titre: "La structure accepte",
    reponse: "Accepter",
    fait: "Acceptée",
    motive: false,
  },
  refuser: { titre: "La structure refuse", reponse: "Refuser", fait: "Refusée", motive: true },
  commencer: {
    titre: "Le service a commencé",
    reponse: "Le service a commencé",
    fait: "Commencée",
    motive: false,
  },
  terminer: {
    titre: "Le service est terminé",
    reponse: "Le service est terminé",
    fait: "Terminée",
    motive: false,
  },
  abandonner: {
    titre: "La personne abandonne",
    reponse: "La personne abandonne",
    fait: "Abandonnée",
    motive: true,
  },
};

/** The constraints of the diagnostic that a service helps to lift. */
export const CONTRAINTES: Mots = {
  "22": "Accéder au numérique",
  "23": "Développer sa mobilité",
  "24": "Surmonter ses contraintes familiales",
  "25": "Prendre en compte son état de santé",
  "26": "Lecture, écriture et calcul",
  "27": "Difficultés de logement",
  "28": "Difficultés financières",
  "29": "Difficultés administratives ou juridiques",
};

/** Whom a prescription is for, as in their dossier: first name, then name in capitals. */
export const personneEcrite = ({ prenom, nom }: { prenom: string; nom: string }): string =>
  `${prenom} ${nom.toUpperCase()}`;
