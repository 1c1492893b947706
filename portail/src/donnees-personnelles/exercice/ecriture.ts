import { enJour } from "../../kit/dates.ts";
import type { Entraide, Envoi, Lue, Reponse, Resume } from "./formes.ts";

type Mot = { mot: string; ton: "neutre" | "bon" | "attention" | "grave" };

export const DROITS: Readonly<Record<Resume["droit"], string>> = {
  acces: "Accès",
  rectification: "Rectification",
  effacement: "Effacement",
  limitation: "Limitation",
  opposition: "Opposition",
  portabilite: "Portabilité",
  "decision-automatisee": "Décision automatisée",
};

export const ETATS: Readonly<Record<Resume["etat"], Mot>> = {
  A_IDENTIFIER: { mot: "Identité à vérifier", ton: "attention" },
  A_INSTRUIRE: { mot: "À décider", ton: "attention" },
  DECIDEE: { mot: "À envoyer", ton: "attention" },
  REPONDUE: { mot: "Répondue", ton: "bon" },
};

export const CANAUX: Readonly<Record<Resume["canal"], string>> = {
  courrier: "Courrier",
  courriel: "Courriel",
  guichet: "Guichet",
};

export const IDENTITES: Readonly<Record<Lue["identite"], string>> = {
  piece: "Vérifiée sur une pièce d’identité",
  connue: "Connue, sans doute raisonnable",
  "a-verifier": "À vérifier",
};

export const DECISIONS: Readonly<Record<Reponse["decision"], string>> = {
  ACCEPTEE: "Acceptée",
  ACCEPTEE_EN_PARTIE: "Acceptée en partie",
  REFUSEE: "Refusée",
  NON_APPLICABLE: "Droit non applicable",
};

export const PROLONGATIONS: Readonly<Record<NonNullable<Lue["prolongation"]>, string>> = {
  complexite: "La demande est complexe",
  nombre: "Les demandes reçues sont nombreuses",
};

export const MOYENS: Readonly<Record<Envoi["moyen"], string>> = {
  recommande: "Lettre recommandée",
  courrier: "Courrier simple",
  courriel: "Courriel",
  "main-propre": "Remise en main propre",
};

export const ENVOIS: Readonly<Record<Envoi["genre"], string>> = {
  prolongation: "Prolongation du délai",
  reponse: "Réponse",
};

export const REMISES: Readonly<Record<Entraide["remise"], Mot>> = {
  a_envoyer: { mot: "En cours de remise", ton: "neutre" },
  envoye: { mot: "Remis", ton: "bon" },
  echec: { mot: "Non remis", ton: "grave" },
};

export const GESTES: Readonly<Record<string, string>> = {
  enregistrer: "Demande enregistrée",
  identifier: "Identité vérifiée",
  prolonger: "Prolongation préparée",
  informer: "Personne informée de la prolongation",
  aider: "Aide demandée à l’autre partie",
  "aide-recue": "Aide reçue",
  "aide-rappeler": "Aide rappelée à l’autre partie",
  "aide-depasser": "Délai de l’aide dépassé",
  copier: "Copie des données sortie",
  decider: "Décision",
  repondre: "Réponse envoyée à la personne",
  rappeler: "Rappel avant la fin du délai",
  depasser: "Délai dépassé sans réponse",
};

/** Who a person is; somebody whose record is gone has no name any more. */
export function nommer(personne: Resume["personne"]): string {
  return personne
    ? `${personne.prenom} ${personne.nom}, ${enJour(personne.dateNaissance)}`
    : "Dossier disparu";
}
