import { compter } from "../kit/compter.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import type { EtatDit } from "../kit/pastille.tsx";
import type { DemandeResumee } from "./formes.ts";

type Etat = DemandeResumee["etat"];

export const ETATS: Readonly<Record<Etat, EtatDit>> = {
  BROUILLON: { mot: "Brouillon", ton: "neutre" },
  ENVOYEE: { mot: "Envoyée", ton: "attention" },
  RECUE: { mot: "Reçue par l’opérateur", ton: "attention" },
  EN_INSTRUCTION: { mot: "En instruction", ton: "attention" },
  ACCEPTEE: { mot: "Acceptée", ton: "bon" },
  ACCEPTEE_EN_PARTIE: { mot: "Acceptée en partie", ton: "bon" },
  REFUSEE: { mot: "Refusée", ton: "grave" },
  ABANDONNEE: { mot: "Abandonnée", ton: "neutre" },
};

/** The persons whom an element asks to name, as the form calls them. */
export const CONTACTS: Readonly<Record<string, string>> = {
  "responsable-formations": "Responsable du suivi des formations des agents",
};

/** How long a request waited, or waits. */
export function ageEcrit({ age, decideeLe }: Pick<DemandeResumee, "age" | "decideeLe">): string {
  if (age === null) return "Pas encore envoyée";
  const jours = age === 0 ? "le jour même" : age === 1 ? "1 jour" : `${age} jours`;
  if (decideeLe) return age === 0 ? "Décidée le jour même" : `Décidée en ${jours}`;
  return age === 0 ? "Envoyée aujourd’hui" : `Attend depuis ${jours}`;
}

/** What was granted out of what was asked for. */
export function accordEcrit({
  elements,
  acceptes,
}: Pick<DemandeResumee, "elements" | "acceptes">): string {
  const demandes = compter(elements, "élément", "éléments");
  return acceptes === null
    ? demandes
    : `${compter(acceptes, "accordé", "accordés")} sur ${demandes}`;
}

/** The steps of a request, those that happened. */
export function etapes(demande: {
  creeLe: string;
  envoyeeLe: string | null;
  recueLe: string | null;
  instruiteLe: string | null;
  decideeLe: string | null;
}): { mot: string; le: string; ecrit: string }[] {
  const toutes = [
    ["Commencée", demande.creeLe],
    ["Signée et envoyée", demande.envoyeeLe],
    ["Reçue par l’opérateur", demande.recueLe],
    ["Instruction commencée", demande.instruiteLe],
    ["Décidée", demande.decideeLe],
  ] as const;
  return toutes.flatMap(([mot, le]) => (le ? [{ mot, le, ecrit: enInstant(le) }] : []));
}

export function periodeEcrite({ debut, fin }: { debut: string; fin: string | null }): string {
  return fin ? `Du ${enJour(debut)} au ${enJour(fin)}` : `Depuis le ${enJour(debut)}`;
}
