import { lireTableCsv } from "../../kit/csv/lire-table.ts";
import type { DecisionAudit } from "./regles/audit-decision.ts";

export type DecisionLue = {
  readonly ligne: number;
  readonly agentId: string;
  readonly droitId: string | null;
  readonly decision: DecisionAudit;
  readonly motif: string;
};

const LIGNES_MAX = 200_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The decisions of an off-line audit file: the export, with its columns `decision` and `motif` filled
 * in. Lines without decision are left out; each wrong line is named, and none of its values repeated.
 */
// ANX1-6-06
export function lireDecisions(octets: Buffer): {
  readonly decisions: readonly DecisionLue[];
  readonly erreurs: readonly string[];
} {
  const table = lireTableCsv(octets, LIGNES_MAX);
  if (typeof table === "string") return { decisions: [], erreurs: [table] };
  const colonne = (nom: string) => table.entetes.indexOf(nom);
  if (["agentid", "droitid", "decision", "motif"].some((nom) => colonne(nom) < 0)) {
    const erreur = "Colonnes attendues : agent_id, droit_id, decision, motif.";
    return { decisions: [], erreurs: [erreur] };
  }
  const decisions: DecisionLue[] = [];
  const erreurs: string[] = [];
  for (const { ligne, cellules } of table.rangees) {
    const lire = (nom: string) => cellules[colonne(nom)] ?? "";
    const decision = lire("decision");
    const agentId = lire("agentid");
    const droitId = lire("droitid") || null;
    if (decision === "") continue;
    if (decision !== "confirmer" && decision !== "retirer") {
      erreurs.push(`Ligne ${ligne} : décision inconnue (confirmer ou retirer).`);
    } else if (!UUID.test(agentId) || (droitId !== null && !UUID.test(droitId))) {
      erreurs.push(`Ligne ${ligne} : identifiant illisible.`);
    } else decisions.push({ ligne, agentId, droitId, decision, motif: lire("motif") });
  }
  return { decisions, erreurs };
}
