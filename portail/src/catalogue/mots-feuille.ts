import type { ChampAction } from "../kit/champ-action.tsx";

export const ETATS_POINT: Readonly<Record<string, string>> = {
  propose: "Proposé",
  retenu: "Retenu",
  "en-cours": "En cours",
  livre: "Livré",
  ecarte: "Écarté",
};

export const PRIORITES: Readonly<Record<number, string>> = { 1: "Haute", 2: "Moyenne", 3: "Basse" };

export const CHAMPS_POINT: readonly ChampAction[] = [
  { nom: "intitule", libelle: "Intitulé" },
  { nom: "valeur", libelle: "Valeur pour le réseau", aide: "De 0 à 100 : elle classe les points." },
  { nom: "etat", libelle: "État", genre: "choix", options: Object.entries(ETATS_POINT) },
  { nom: "motif", libelle: "Motif", aide: "Par exemple une décision de la commission SI." },
];

export const CHAMPS_BESOIN: readonly ChampAction[] = [
  { nom: "intitule", libelle: "Intitulé" },
  { nom: "description", libelle: "Ce qui manque, et à qui", genre: "long" },
  { nom: "priorite", libelle: "Priorité", genre: "choix", options: Object.entries(PRIORITES) },
];
