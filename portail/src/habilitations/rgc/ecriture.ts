import type { Ton } from "../../kit/pastille.tsx";

export const ETATS: Readonly<Record<string, string>> = {
  ouverte: "À pourvoir",
  preparee: "Candidat désigné",
  informee: "Conditions remises",
  signee: "Acte signé",
  transmise: "Transmise",
  acceptee: "En fonction",
  "reputee-acceptee": "En fonction (acceptation tacite)",
  refusee: "Refusée",
  retiree: "Fin de fonction",
  revoquee: "Révoquée",
  abandonnee: "Abandonnée",
};

export const ORIGINES: Readonly<Record<string, string>> = {
  premiere: "Première désignation",
  refus: "Après un refus",
  retrait: "Après une fin de fonction",
  absence: "Absence prolongée",
  choix: "Remplacement",
};

export const EVENEMENTS: Readonly<Record<string, string>> = {
  depart: "Départ",
  absence: "Absence de plus de deux mois",
  changement: "Changement de fonctions",
};

export function tonDe(etat: string): Ton {
  if (etat === "acceptee" || etat === "reputee-acceptee") return "bon";
  if (etat === "refusee" || etat === "revoquee") return "grave";
  return etat === "retiree" || etat === "abandonnee" ? "neutre" : "attention";
}

export const STATUTS: Readonly<Record<string, string>> = {
  fonctionnaire: "Fonctionnaire",
  contractuel: "Agent contractuel",
};
