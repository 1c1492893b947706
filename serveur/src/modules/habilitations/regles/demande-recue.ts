import { type InstantDit, refuserSuite } from "../../../kit/chronologie.ts";
import { type EtatDemande, verificationsManquantes } from "./demande.ts";
import type { Profil } from "./droit.ts";

export const DECISIONS_DEMANDE = ["accordee", "refusee", "annulee"] as const;

/** A request of a right filed elsewhere, with what became of it. */
export type DemandeDroitDuJeu = {
  readonly identifiant: string;
  readonly organisationId: string;
  readonly agentId: string;
  readonly module: string;
  readonly profil: Profil;
  readonly finalite: string;
  readonly motif: string;
  readonly responsable: string;
  readonly deposeeLe: Date;
  /** The RGC's check, when somebody else decides. */
  readonly validation: SuiteDuJeu | null;
  readonly decision: DecisionDuJeu | null;
};

type SuiteDuJeu = {
  readonly le: Date;
  readonly parId: string;
  readonly verifications: readonly string[];
};
type DecisionDuJeu = SuiteDuJeu & {
  readonly etat: (typeof DECISIONS_DEMANDE)[number];
  readonly motif: string | null;
};

/** The state that its steps lead to (any decision follows a filing or a check), or why they cannot have been, in French. */
// ANX1-2-06 ANX1-5.1-05
export function suivreDemande(
  demande: DemandeDroitDuJeu,
  maintenant: Date,
): { readonly etat: EtatDemande } | { readonly faute: string } {
  const { agentId, deposeeLe, validation, decision } = demande;
  const faites = [validation, decision].flatMap((suite) => suite?.verifications ?? []);
  if (validation && verificationsManquantes(validation.verifications).length > 0)
    return { faute: "« validation » confirme chaque vérification" };
  if (decision?.etat === "accordee" && verificationsManquantes(faites).length > 0)
    return { faute: "« decision » : chaque vérification est à confirmer avant d’accorder" };
  if (decision?.etat === "refusee" && decision.motif === null)
    return { faute: "« decision » : un refus donne son motif" };
  const decideurs = [validation?.parId, decision?.etat === "annulee" ? null : decision?.parId];
  if (decideurs.includes(agentId)) return { faute: "« agent » : nul ne s’accorde un droit" };
  const instants: readonly InstantDit[] = [
    ["deposeeLe", deposeeLe],
    ["validation", validation?.le ?? null],
    ["decision", decision?.le ?? null],
  ];
  const faute = refuserSuite(instants, maintenant);
  if (faute) return { faute };
  return { etat: decision?.etat ?? (validation ? "validee" : "deposee") };
}
