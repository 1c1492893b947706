import type { EtatDit } from "../kit/pastille.tsx";

export const ETATS: Readonly<Record<string, EtatDit>> = {
  a_tester: { mot: "À tester", ton: "attention" },
  actif: { mot: "Actif", ton: "bon" },
  en_pause: { mot: "En pause", ton: "attention" },
  ferme: { mot: "Fermé", ton: "neutre" },
};

/** Why nothing leaves, and what to do about it. */
export const MOTIFS_PAUSE: Readonly<Record<string, string>> = {
  EDITEUR: "Mis en pause par votre équipe.",
  ADRESSE_CHANGEE: "L’adresse a changé : elle doit accepter un essai.",
  ECHECS_REPETES: "L’adresse a trop longtemps refusé ou manqué les messages.",
  ADRESSE_ABANDONNEE: "L’adresse a répondu 410 : elle demande de ne plus rien envoyer.",
};

export const ETATS_LIVRAISON: Readonly<Record<string, EtatDit>> = {
  a_livrer: { mot: "En attente", ton: "neutre" },
  livree: { mot: "Livrée", ton: "bon" },
  abandonnee: { mot: "Abandonnée", ton: "grave" },
  ecartee: { mot: "Écartée", ton: "attention" },
};

export const MOTIFS_LIVRAISON: Readonly<Record<string, string>> = {
  STATUT: "Code refusé",
  REDIRECTION: "Redirection refusée",
  DELAI: "Pas de réponse à temps",
  NOM_INCONNU: "Nom introuvable",
  ADRESSE_INTERDITE: "Réseau privé refusé",
  CERTIFICAT: "Certificat non valide",
  CONNEXION: "Connexion impossible",
  HORS_PERIMETRE: "Personne sortie de votre périmètre",
  API_NON_SOUSCRITE: "API fermée à l’application",
  EVENEMENT_NON_SUIVI: "Évènement que le webhook ne suit plus",
};

export const PERIMETRES = [
  {
    valeur: "application",
    libelle: "Toutes les personnes de votre périmètre",
    aide: "Celles que les API ouvrent à votre application.",
  },
  {
    valeur: "referent",
    libelle: "Seulement celles dont votre organisme est le référent",
  },
] as const;
