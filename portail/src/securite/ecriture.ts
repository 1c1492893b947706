import type { Action, Evaluation, Invite, Methode, Reponse, ResumeComite } from "./formes.ts";

type Mot = { mot: string; ton: "neutre" | "bon" | "attention" | "grave" };

export const METHODES: Readonly<Record<Methode, string>> = {
  grille_cnil: "Grille d’autoévaluation de la CNIL",
  grille_operateur: "Grille de l’opérateur",
  evaluation: "Évaluation",
  audit: "Audit",
};

export const REPONSES: Readonly<Record<Reponse, Mot>> = {
  conforme: { mot: "Conforme", ton: "bon" },
  partiel: { mot: "Partiel", ton: "attention" },
  non_conforme: { mot: "Non conforme", ton: "grave" },
  sans_objet: { mot: "Sans objet", ton: "neutre" },
};

export const ETATS_ACTION: Readonly<Record<Action["etat"], Mot>> = {
  A_FAIRE: { mot: "À faire", ton: "attention" },
  EN_COURS: { mot: "En cours", ton: "neutre" },
  FAITE: { mot: "Faite", ton: "bon" },
  ABANDONNEE: { mot: "Abandonnée", ton: "neutre" },
};

export const PORTEURS: Readonly<Record<Action["porteur"], string>> = {
  RSSI: "RSSI",
  CORRESPONDANT_SI: "Correspondant SI",
  DPD: "Délégué à la protection des données",
  RGC: "Responsable de la gestion des comptes",
  SUIVI_OPERATIONNEL: "Responsable du suivi opérationnel",
  GOUVERNANCE: "Gouvernance du partenariat",
  DEVELOPPEUR: "Développeur",
};

export const ETATS_COMITE: Readonly<Record<ResumeComite["etat"], Mot>> = {
  PREVU: { mot: "Prévu", ton: "neutre" },
  A_RENDRE: { mot: "Compte rendu attendu", ton: "attention" },
  TENU: { mot: "Tenu", ton: "bon" },
  ANNULE: { mot: "Annulé", ton: "grave" },
};

export const INVITES: Readonly<Record<Invite, string>> = {
  RSSI: "RSSI du partenaire",
  CORRESPONDANT_SI: "Correspondant SI du partenaire",
  DPD: "DPD du partenaire",
  FT_CSSI: "CSSI de l’opérateur",
  FT_RSSI_NATIONAL: "RSSI national de l’opérateur",
  FT_DPD: "DPD de l’opérateur",
};

export const SUIVIS: Readonly<Record<Evaluation["suivis"][number]["genre"], string>> = {
  note: "Note",
  reunion: "Réunion",
};

export const GESTES: Readonly<Record<string, string>> = {
  ouvrir: "Ouverte",
  completer: "Complétée",
  repondre: "Grille remplie",
  joindre: "Pièce jointe",
  conclure: "Conclue",
  "ajouter-action": "Action ajoutée",
  "avancer-action": "Action avancée",
  partager: "Partagée avec l’opérateur",
  "cesser-partage": "Partage retiré",
  suivre: "Suivi noté",
  convoquer: "Convoqué",
  "rendre-compte": "Compte rendu écrit",
  annuler: "Annulé",
};

/** The options of a choice, in their order. */
export const options = <C extends string>(mots: Readonly<Record<C, string | Mot>>) =>
  Object.entries<string | Mot>(mots).map(
    ([code, mot]) => [code, typeof mot === "string" ? mot : mot.mot] as const,
  );

export const enScore = (score: number | null) => (score === null ? null : `${score} sur 100`);
