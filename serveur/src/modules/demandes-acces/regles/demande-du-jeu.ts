import type { Saisie, Signature } from "./demande.ts";
import { type EtatDemande, type GesteDemande, SUITES_DEMANDE } from "./transitions.ts";

/** A request made elsewhere, with each step it went through; instants are ISO 8601 with their zone. */
export type DemandeDuJeu = {
  readonly identifiant: string;
  readonly organisationId: string;
  /** Who prepared it; null for a form received on paper. */
  readonly agentId: string | null;
  /** Its applications are named by their client_id. */
  readonly saisie: Saisie;
  readonly creeeLe: string;
  readonly envoi: EnvoiDuJeu | null;
  readonly recueLe: string | null;
  readonly instruiteLe: string | null;
  readonly messages: readonly {
    readonly partie: "partenaire" | "operateur";
    readonly auteurId: string;
    readonly texte: string;
    readonly ecritLe: string;
  }[];
  readonly decision: {
    readonly le: string;
    readonly parId: string;
    /** The codes granted; null for all that was asked for. */
    readonly acceptes: readonly string[] | null;
    readonly motif: string | null;
  } | null;
  readonly abandon: { readonly le: string; readonly motif: string } | null;
};

export type EnvoiDuJeu = Omit<Signature, "qualite"> & {
  readonly le: string;
  readonly signataire: {
    readonly nom: string;
    readonly prenom: string;
    readonly courriel: string;
    readonly qualite: string;
  };
};

/** The steps told, in the order of the table; any decision stands for the three. */
function etapesDe(demande: DemandeDuJeu): { geste: GesteDemande; champ: string; le: string }[] {
  const { envoi, recueLe, instruiteLe, decision, abandon } = demande;
  const etapes: readonly [GesteDemande, string, string | null][] = [
    ["envoyer", "envoi", envoi?.le ?? null],
    ["recevoir", "recueLe", recueLe],
    ["instruire", "instruiteLe", instruiteLe],
    ["accepter", "decision", decision?.le ?? null],
    ["abandonner", "abandon", abandon?.le ?? null],
  ];
  return etapes.flatMap(([geste, champ, le]) => (le === null ? [] : [{ geste, champ, le }]));
}

/**
 * The state that the steps lead to, by the table of the gestures (a decision reads as ACCEPTEE), or why they
 * cannot follow one another, in French.
 */
// ANX4-0-01
export function suivreEtapes(
  demande: DemandeDuJeu,
  maintenant: Date,
): { readonly etat: EtatDemande } | { readonly motif: string } {
  let etat: EtatDemande = "BROUILLON";
  let precedente = Date.parse(demande.creeeLe);
  for (const { geste, champ, le } of etapesDe(demande)) {
    const suite: EtatDemande | undefined = SUITES_DEMANDE[etat][geste];
    if (!suite) return { motif: `« ${champ} » suppose l’étape d’avant` };
    if (Date.parse(le) < precedente) return { motif: `« ${champ} » précède l’étape d’avant` };
    etat = suite;
    precedente = Date.parse(le);
  }
  if (precedente > maintenant.getTime()) return { motif: "une étape est à venir" };
  const depuis = Date.parse(demande.recueLe ?? "");
  if (demande.messages.some(({ ecritLe }) => !(Date.parse(ecritLe) >= depuis)))
    return { motif: "« messages » supposent une demande reçue, et la suivent" };
  return { etat };
}
