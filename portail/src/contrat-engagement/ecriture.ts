import { enJour } from "../kit/dates.ts";
import type { EtatDit } from "../kit/pastille.tsx";
import type { Duree } from "./formes.ts";

export const ETATS: Readonly<Record<string, EtatDit>> = {
  AUCUN: { mot: "Aucun contrat", ton: "attention" },
  EN_ATTENTE_SIGNATURE: { mot: "En attente de signature", ton: "attention" },
  SIGNE: { mot: "Signé", ton: "bon" },
  REFUSE: { mot: "Refusé", ton: "grave" },
  A_SIGNER: { mot: "À signer de nouveau", ton: "attention" },
  SUSPENDU: { mot: "Suspendu", ton: "grave" },
  CLOTURE: { mot: "Clos", ton: "neutre" },
};

export const MOTIFS_DISPENSE: Readonly<Record<string, string>> = {
  SANTE: "Santé",
  HANDICAP: "Handicap",
  INVALIDITE: "Invalidité",
  PARENT_ISOLE: "Parent isolé sans solution de garde",
};

/** What makes the hours other than by default. */
// B4-07
export const FONDEMENTS: Readonly<Record<string, string>> = {
  BESOIN_ACCOMPAGNEMENT: "Ce que l’accompagnement demande",
  SITUATION_FAMILIALE: "La situation familiale",
};

export const INTENSITES: Readonly<Record<string, string>> = {
  INTENSIF: "Intensif, un échange chaque semaine",
  REGULIER: "Régulier, un échange chaque mois au moins",
  AUTONOME: "Autonome, à la demande et à chaque étape",
};

/** What a plan asks of each week, in words. */
export function dureeEcrite({ heures, dispense }: Duree): string {
  if (!dispense) return heures === 1 ? "1 heure" : `${heures} heures`;
  const motif = (MOTIFS_DISPENSE[dispense.motif] ?? dispense.motif).toLowerCase();
  return `Dispense (${motif}) du ${enJour(dispense.debut)} au ${enJour(dispense.fin)}`;
}

/** How often the contract is updated, as agreed with the person. */
// B4-10
export function rythmeEcrit(mois: number): string {
  return mois === 1 ? "Chaque mois" : `Tous les ${mois} mois`;
}

export const RYTHMES = [1, 2, 3, 6, 12].map((mois) => [String(mois), rythmeEcrit(mois)] as const);
