import type { EtatDit } from "../../kit/pastille.tsx";
import type { Filtre } from "./formes.ts";

/** The words of the screens for what the server names by a code. */
export const FILTRES: Readonly<Record<Filtre, string>> = {
  actifs: "Comptes ouverts",
  inactifs: "Inactifs depuis deux mois",
  expirants: "Droits qui finissent sous 30 jours",
  suspendus: "Droits suspendus",
  partis: "Partis ou sur le départ",
  "sans-mission": "Sans mission",
  "sans-droit": "Sans aucun droit",
  ecarts: "Droits hors de la mission",
  connexions: "Connexions à renforcer",
  tous: "Tous les comptes",
};

export const ETATS_DROIT: Readonly<Record<string, EtatDit>> = {
  "en-vigueur": { mot: "En vigueur", ton: "bon" },
  "a-venir": { mot: "À venir", ton: "neutre" },
  suspendu: { mot: "Suspendu", ton: "attention" },
  expire: { mot: "Terminé", ton: "neutre" },
  retire: { mot: "Retiré", ton: "grave" },
};

export const CAUSES: Readonly<Record<string, string>> = {
  inactivite: "inactivité",
  decision: "décision du RGC",
  depart: "départ",
  changement: "changement de fonctions",
  manquement: "manquement",
  incident: "incident",
  audit: "audit",
  terme: "terme échu",
};

/** Means of sign-in, by the `acr` or `amr` that names them; another is said as it is. */
export const MOYENS: Readonly<Record<string, string>> = {
  eidas3: "Identité numérique, niveau élevé",
  eidas2: "Identité numérique, niveau substantiel",
  hwk: "Clé de sécurité",
  pop: "Appareil reconnu",
  swk: "Clé logicielle",
  otp: "Code à usage unique",
};

export const QUALITES: Readonly<Record<string, string>> = {
  agent: "Agent",
  delegataire: "Délégataire",
  prestataire: "Prestataire",
};

export const GENRES: Readonly<Record<string, string>> = {
  "compte-cree": "Compte créé",
  "compte-ferme": "Compte fermé",
  "compte-rouvert": "Compte rouvert",
  "second-facteur-reinitialise": "Second facteur réinitialisé",
  "fiche-modifiee": "Fiche modifiée",
  "droit-accorde": "Droit accordé",
  "droit-renouvele": "Droit renouvelé",
  "droit-suspendu": "Droit suspendu",
  "suspension-levee": "Suspension levée",
  "droit-retire": "Droit retiré",
  "droits-suspendus": "Droits suspendus",
  "droits-retires-manquement": "Droits retirés pour manquement",
  "depart-declare": "Départ déclaré",
  "changement-declare": "Changement de fonctions déclaré",
  "fonction-donnee": "Fonction donnée",
  "fonction-retiree": "Fonction retirée",
  "evenement-rh": "Évènement de ressources humaines",
  "tache-appliquer": "Évènement appliqué",
  "tache-suspendre": "Droits suspendus avant l’évènement",
  "tache-ecarter": "Évènement écarté",
  "agent-bloque": "Compte bloqué par l’opérateur",
  "agent-debloque": "Compte débloqué par l’opérateur",
  "agent-blocage-confirme": "Blocage confirmé par l’opérateur",
  "mission-donnee": "Mission donnée par l’annuaire",
  "mission-retiree": "Mission retirée par l’annuaire",
};

/** In what capacity somebody acted on an account. */
export const CAPACITES: Readonly<Record<string, string>> = {
  RGC: "RGC",
  SUIVI_OPERATIONNEL: "suivi opérationnel",
  operateur: "opérateur",
  systeme: "d’office",
  annuaire: "annuaire",
  agent: "agent",
  delegataire: "délégataire",
  prestataire: "prestataire",
};

export const ETATS_DEMANDE: Readonly<Record<string, EtatDit>> = {
  deposee: { mot: "À vérifier", ton: "attention" },
  validee: { mot: "En attente d’accord", ton: "attention" },
  accordee: { mot: "Accordée", ton: "bon" },
  refusee: { mot: "Refusée", ton: "grave" },
  annulee: { mot: "Annulée", ton: "neutre" },
};

/** A day `mois` months after today, clamped to the end of its month. */
export function jourDans(mois: number): string {
  const jour = new Date();
  const dernier = new Date(Date.UTC(jour.getFullYear(), jour.getMonth() + mois + 1, 0));
  const quantieme = Math.min(jour.getDate(), dernier.getUTCDate());
  return new Date(Date.UTC(jour.getFullYear(), jour.getMonth() + mois, quantieme))
    .toISOString()
    .slice(0, 10);
}
