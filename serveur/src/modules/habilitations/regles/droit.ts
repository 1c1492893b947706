import type { JourCivil } from "../../../kit/jour-civil.ts";

/** Reading alone, or reading and writing. */
export const PROFILS = ["consultation", "gestion"] as const;
export type Profil = (typeof PROFILS)[number];

const CAUSES_SUSPENSION = [
  "inactivite",
  "decision",
  "depart",
  "changement",
  "incident",
  "audit",
] as const;
export type CauseSuspension = (typeof CAUSES_SUSPENSION)[number];

const CAUSES_RETRAIT = [
  "depart",
  "changement",
  "manquement",
  "decision",
  "audit",
  "incident",
  "terme",
] as const;
export type CauseRetrait = (typeof CAUSES_RETRAIT)[number];

/** A right: one module for one agent, from `debut` to `fin`, both included (annex 1, 5.1). */
export type Droit = {
  readonly agentId: string;
  readonly module: string;
  readonly debut: JourCivil;
  readonly fin: JourCivil;
  readonly suspenduLe: Date | null;
  readonly retireLe: Date | null;
  readonly profil?: Profil;
};

export const ETATS_DROIT = ["a-venir", "en-vigueur", "suspendu", "expire", "retire"] as const;
export type EtatDroit = (typeof ETATS_DROIT)[number];

/** Where a right stands that day; only `en-vigueur` opens anything. */
export function etatDroit(droit: Omit<Droit, "agentId" | "module">, jour: JourCivil): EtatDroit {
  if (droit.retireLe) return "retire";
  if (jour > droit.fin) return "expire";
  if (droit.suspenduLe) return "suspendu";
  return jour < droit.debut ? "a-venir" : "en-vigueur";
}

export const GESTES_DROIT = ["renouveler", "suspendre", "lever", "retirer"] as const;
export type GesteDroit = (typeof GESTES_DROIT)[number];

/** What may be done to a right, by its state: anything absent is refused. */
export const GESTES_PERMIS: Readonly<Record<EtatDroit, readonly GesteDroit[]>> = {
  "a-venir": ["suspendre", "retirer"],
  "en-vigueur": ["renouveler", "suspendre", "retirer"],
  suspendu: ["lever", "retirer"],
  // A right that has ended is not brought back: a new one is asked for.
  expire: ["retirer"],
  retire: [],
};

/** Whether a right in this state admits this act. */
export function gestePermis(etat: EtatDroit, geste: GesteDroit): boolean {
  return GESTES_PERMIS[etat].includes(geste);
}
