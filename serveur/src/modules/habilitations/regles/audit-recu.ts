import type { DecisionAudit } from "./audit-decision.ts";

/** A line of a campaign held elsewhere; agents are named by their identifier. */
export type LigneRecue = {
  readonly agent: string;
  /** Null for an account without right. */
  readonly module: string | null;
  readonly etat: string;
  readonly dernierUsage: string | null;
  readonly anomalies: readonly string[];
  readonly decision: DecisionAudit | null;
  readonly motif: string | null;
  readonly decideePar: string | null;
  /** Instant, ISO 8601. */
  readonly decideeLe: string | null;
};

/** A campaign held elsewhere; instants are ISO 8601 with their zone. */
export type AuditDuJeu = {
  readonly organisationId: string;
  readonly numero: number;
  readonly prevueLe: string;
  readonly ouverteLe: string | null;
  readonly ouvertePar: string | null;
  readonly closeLe: string | null;
  readonly closePar: string | null;
  readonly lignes: readonly LigneRecue[];
};

export const ETATS_LIGNE = ["sans-droit", "expire", "suspendu", "a-venir", "en-vigueur"] as const;

/** Why a campaign cannot have been held so, in French; null when it can. */
// ANX1-6-02 ANX1-6-04
export function refuserAudit(audit: AuditDuJeu): string | null {
  const { ouverteLe, ouvertePar, closeLe, closePar, lignes } = audit;
  if ((ouverteLe === null) !== (ouvertePar === null))
    return "« ouverteLe » et « ouvertePar » vont ensemble";
  if ((closeLe === null) !== (closePar === null))
    return "« closeLe » et « closePar » vont ensemble";
  if ((ouverteLe === null) !== (lignes.length === 0))
    return "« lignes » et « ouverteLe » vont ensemble";
  if (closeLe !== null && (ouverteLe === null || precede(closeLe, ouverteLe)))
    return "« closeLe » doit suivre « ouverteLe »";
  if (closeLe !== null && lignes.some(({ decision }) => decision === null))
    return "« closeLe » suppose que chaque ligne est décidée";
  for (const ligne of lignes) {
    const motif = refuserLigne(ligne, audit);
    if (motif !== null) return `« lignes » : ${motif}`;
  }
  return null;
}

function refuserLigne(ligne: LigneRecue, { ouverteLe, closeLe }: AuditDuJeu): string | null {
  const { decision, decideePar, decideeLe, motif, anomalies } = ligne;
  if (new Set([decision, decideePar, decideeLe].map((dit) => dit === null)).size > 1)
    return "« decision », « decideePar » et « decideeLe » vont ensemble";
  if ((ligne.module === null) !== (ligne.etat === "sans-droit"))
    return "« module » va avec tout autre état que « sans-droit »";
  if (decideeLe === null) return null;
  if (precede(decideeLe, ouverteLe ?? "") || (closeLe !== null && precede(closeLe, decideeLe)))
    return "« decideeLe » se date entre « ouverteLe » et « closeLe »";
  const simple = decision === "confirmer" && anomalies.length === 0;
  return simple || motif !== null ? null : "« motif » est nécessaire";
}

const precede = (un: string, autre: string) => Date.parse(un) < Date.parse(autre);
