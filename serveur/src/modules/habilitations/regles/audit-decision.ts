import { type Refus, refus } from "../../../kit/resultat.ts";

export const DECISIONS_AUDIT = ["confirmer", "modifier", "retirer"] as const;
export type DecisionAudit = (typeof DECISIONS_AUDIT)[number];

export type LigneADecider = {
  readonly rang: number;
  readonly agentId: string;
  readonly droitId: string | null;
  readonly profil: string | null;
  readonly fin: string | null;
  readonly anomalies: readonly string[];
  readonly decision: DecisionAudit | null;
};

export type DecisionVoulue = {
  readonly decision: DecisionAudit;
  readonly motif: string;
  /** What `modifier` changes: it only ever reduces. */
  readonly profil: "consultation" | null;
  readonly fin: string | null;
};

/**
 * Whether these lines may be decided so. Several at once only to confirm what is clean; anything else
 * is looked at one by one and says why, an RGC's own access included.
 */
// ANX1-6-02 ANX1-6-04
export function verifierDecision(
  lignes: readonly LigneADecider[],
  voulue: DecisionVoulue,
  auteurId: string,
): Refus | null {
  if (lignes.some(({ decision }) => decision !== null)) {
    return refus("LIGNE_DECIDEE", "Une de ces lignes est déjà décidée : rechargez la page.");
  }
  const simple =
    voulue.decision === "confirmer" &&
    lignes.every(({ anomalies, agentId }) => anomalies.length === 0 && agentId !== auteurId);
  if (simple) return null;
  if (lignes.length !== 1) {
    return refus(
      "UNE_A_LA_FOIS",
      "Seules des lignes sans anomalie, autres que les vôtres, se confirment ensemble.",
    );
  }
  if (voulue.motif.trim() === "") return refus("MOTIF_ABSENT", "Indiquez le motif.");
  if (voulue.decision !== "modifier") return null;
  const [ligne] = lignes as readonly [LigneADecider];
  const reduitProfil = voulue.profil !== null && ligne.profil === "gestion";
  const reduitFin = voulue.fin !== null && ligne.fin !== null && voulue.fin < ligne.fin;
  const etend = voulue.fin !== null && !reduitFin;
  if (ligne.droitId === null || etend || !(reduitProfil || reduitFin)) {
    return refus("SANS_REDUCTION", "Une modification d’audit réduit le profil ou avance la fin.");
  }
  return null;
}
