import type { JourCivil } from "../../../kit/jour-civil.ts";

/** "For ever" on the wire (§3.22). */
export const SANS_LIMITE = "9999-12-31";

export type Rqth = {
  readonly dateDebutRqth: string;
  readonly dateFinRqth: string | null;
  readonly source: string;
  readonly topValiditeRQTH: boolean;
};

/** The wire's RQTH; its validity is computed for the day asked, both ends included. */
export function composerRqth(connue: Readonly<Record<string, unknown>>, jour: JourCivil): Rqth {
  const debut = String(connue.dateDebutRqth ?? "");
  const fin = connue.dateFinRqth ? String(connue.dateFinRqth) : null;
  return {
    dateDebutRqth: debut,
    dateFinRqth: fin,
    source: String(connue.source ?? ""),
    topValiditeRQTH: debut !== "" && debut <= jour && (fin === null || jour <= fin),
  };
}
