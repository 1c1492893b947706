import type { EtatDit } from "../kit/pastille.tsx";
import type { Envoi, Nature, Resume } from "./formes.ts";

export const NATURES: Readonly<Record<Nature, string>> = {
  violation: "Violation de données",
  reclamation: "Réclamation d’une personne",
  anomalie: "Anomalie de sécurité",
};

/** What the instant of each nature is. */
export const CONNU: Readonly<Record<Nature, string>> = {
  violation: "Découverte le",
  reclamation: "Reçue le",
  anomalie: "Constatée le",
};

export const ETATS: Readonly<Record<Resume["etat"], EtatDit>> = {
  A_ENVOYER: { mot: "À envoyer", ton: "attention" },
  NON_REMIS: { mot: "Non remis", ton: "grave" },
  A_COMPLETER: { mot: "À compléter", ton: "attention" },
  ENVOYE: { mot: "Envoyé", ton: "neutre" },
  RECU: { mot: "Réception accusée", ton: "bon" },
};

export const REMISES: Readonly<Record<Envoi["remise"], EtatDit>> = {
  a_envoyer: { mot: "En cours de remise", ton: "neutre" },
  envoye: { mot: "Remis", ton: "bon" },
  echec: { mot: "Non remis", ton: "grave" },
};

export const GESTES: Readonly<Record<string, string>> = {
  declarer: "Déclaré",
  completer: "Complété",
  joindre: "Pièce jointe",
  envoyer: "Envoyé",
  accuser: "Réception accusée",
  rappeler: "Rappel avant la fin du délai",
  depasser: "Délai dépassé sans envoi",
};
