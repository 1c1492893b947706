import { estTardif } from "./signalement.ts";

/** What one party was sent, the latest sending last. */
export type Suivi = {
  readonly accuse: boolean;
  readonly envois: readonly {
    readonly version: number;
    readonly manquants: readonly string[];
    readonly enRetard: boolean;
    readonly remis: boolean;
  }[];
};

export const ETATS = ["A_ENVOYER", "NON_REMIS", "A_COMPLETER", "ENVOYE", "RECU"] as const;
export type Etat = (typeof ETATS)[number];

/** Where a case stands: that of the party worst informed. */
// CONV-5-20 CONV-5-22
export function etatDe(suivis: readonly Suivi[]): Etat {
  const derniers = suivis.map(({ envois }) => envois.at(-1));
  if (derniers.some((envoi) => !envoi)) return "A_ENVOYER";
  if (suivis.some(({ accuse }, rang) => !accuse && !derniers[rang]?.remis)) return "NON_REMIS";
  if (derniers.some((envoi) => (envoi?.manquants.length ?? 0) > 0)) return "A_COMPLETER";
  return suivis.every(({ accuse }) => accuse) ? "RECU" : "ENVOYE";
}

/** Late for good once a first sending came after the end; late too while nothing is sent and it is past. */
// CONV-5-21
export function enRetard(suivis: readonly Suivi[], limite: Date | null, maintenant: Date): boolean {
  return suivis.some(({ envois }) => envois[0]?.enRetard ?? estTardif(limite, maintenant));
}

/** True when what it says has changed since a party was last written to. */
export function aChange(suivis: readonly Suivi[], version: number): boolean {
  return suivis.some(({ envois }) => envois.length > 0 && (envois.at(-1)?.version ?? 0) < version);
}
