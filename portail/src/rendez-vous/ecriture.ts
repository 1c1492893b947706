import type { EtatDit } from "../kit/pastille.tsx";
import type { Suite } from "./formes.ts";

export const MOTIFS: Readonly<Record<string, string>> = {
  ACC: "Premier rendez-vous d’accompagnement",
  ORI: "Orientation",
  AUT: "Autre",
};

/** What an appointment is about: its motive, and the theme that says more. */
export function objetEcrit({ motif, theme }: { motif: string; theme: string | null }): string {
  // Wire §4.2: the theme stands for « other ».
  if (motif === "AUT" && theme) return theme;
  return [MOTIFS[motif], theme].filter(Boolean).join(", ");
}

export const MODALITES: Readonly<Record<string, string>> = {
  PHYSIQUE: "Sur place",
  TELEPHONE: "Par téléphone",
  VISIO: "En visioconférence",
};

export const STATUTS: Readonly<Record<string, EtatDit>> = {
  PRIS: { mot: "Pris", ton: "neutre" },
  MODIFIE: { mot: "Déplacé", ton: "neutre" },
  EFFECTUE: { mot: "Effectué", ton: "bon" },
  ABSENT: { mot: "Absence", ton: "attention" },
  ANNULE: { mot: "Annulé", ton: "grave" },
};

/** What becomes of an appointment, as who tells it would say. */
export const SUITES: Readonly<Record<Suite, { libelle: string; aide?: string }>> = {
  CONFIRME: {
    libelle: "La personne a confirmé sa venue",
    aide: "Déplacé, il sera de nouveau à confirmer.",
  },
  EFFECTUE: { libelle: "Le rendez-vous a eu lieu" },
  ABSENT: { libelle: "La personne n’est pas venue" },
  ANNULE: { libelle: "Le rendez-vous est annulé", aide: "Il n’aura plus d’autre suite ici." },
};
