import type { EtatDit } from "../kit/pastille.tsx";
import type { Canal, Resume } from "./formes.ts";

export const ETATS: Readonly<Record<Resume["etat"], EtatDit>> = {
  OUVERTE: { mot: "Chez le correspondant SI", ton: "attention" },
  RESOLUE_LOCALEMENT: { mot: "Répondue", ton: "bon" },
  TRANSMISE: { mot: "Transmise à l’opérateur", ton: "attention" },
  QUALIFIEE: { mot: "En cours chez l’opérateur", ton: "attention" },
  RESOLUE: { mot: "À vérifier", ton: "attention" },
  CLOSE: { mot: "Close", ton: "bon" },
};

export const NATURES: Readonly<Record<Resume["nature"], string>> = {
  "message-erreur": "Message d’erreur",
  deconnexion: "Déconnexion",
  indisponibilite: "Service indisponible",
  lenteur: "Lenteur",
  "donnee-inexacte": "Donnée inexacte",
  question: "Question sur l’utilisation",
  habilitation: "Incident sur les habilitations",
};

export const GRAVITES: Readonly<Record<NonNullable<Resume["gravite"]>, string>> = {
  bloquante: "Bloquante",
  majeure: "Majeure",
  mineure: "Mineure",
};

export const CONSTATS = {
  efficace: "La correction est efficace",
  partielle: "La correction est partielle",
  inefficace: "Le problème demeure",
  "non-verifiable": "Nous ne pouvons pas le vérifier",
} as const;

/** The platforms that have a form of their own (annex 2 bis). */
// ANX2B-05 ANX2B-06 ANX2B-07
export const CANAUX: Readonly<Record<Canal, string>> = {
  "mon-portail-pro": "Mon Portail Pro",
  "portail-emploi": "Portail Emploi",
  "francetravail-io": "francetravail.io",
};

/** The platform of a page: its help leads to that platform's form. */
export function canalDe(chemin: string): Canal {
  if (chemin.startsWith("/portail-emploi") || chemin === "/aide/portail-emploi")
    return "portail-emploi";
  if (chemin.startsWith("/developpeur") || chemin === "/aide/francetravail-io")
    return "francetravail-io";
  return "mon-portail-pro";
}

export const GESTES: Readonly<Record<string, string>> = {
  signaler: "Signalée",
  repondre: "Réponse donnée",
  transmettre: "Transmise à l’opérateur",
  qualifier: "Qualifiée",
  affecter: "Confiée à une équipe",
  contourner: "Solution de contournement proposée",
  resoudre: "Résolue",
  verifier: "Correction vérifiée",
  reprendre: "Correction inefficace, reprise",
  diffuser: "Information diffusée aux utilisateurs",
};
