import type { Usage } from "./formes.ts";

export interface JourUsage {
  /** In the reader's own time zone, `aaaa-mm-jj`. */
  jour: string;
  reussis: number;
  refuses: number;
}

/** Calls of each of the last days, oldest first, days without a call included. */
export function parJour(usages: readonly Usage[], maintenant: Date, jours: number): JourUsage[] {
  const lignes = Array.from({ length: jours }, (_, rang) => {
    const date = new Date(maintenant);
    date.setDate(date.getDate() - (jours - 1 - rang));
    return { jour: jourLocal(date), reussis: 0, refuses: 0 };
  });
  const parCle = new Map(lignes.map((ligne) => [ligne.jour, ligne]));
  for (const { heure, statut, appels } of usages) {
    const ligne = parCle.get(jourLocal(new Date(heure)));
    if (ligne) ligne[statut < 400 ? "reussis" : "refuses"] += appels;
  }
  return lignes;
}

export interface StatutUsage {
  api: string;
  statut: number;
  appels: number;
}

/** Calls by API and status, most frequent first. */
export function parStatut(usages: readonly Usage[]): StatutUsage[] {
  const parCle = new Map<string, StatutUsage>();
  for (const { api, statut, appels } of usages) {
    const cle = `${api} ${statut}`;
    const connu = parCle.get(cle);
    if (connu) connu.appels += appels;
    else parCle.set(cle, { api, statut, appels });
  }
  return [...parCle.values()].sort((a, b) => b.appels - a.appels);
}

function jourLocal(date: Date): string {
  const mois = String(date.getMonth() + 1).padStart(2, "0");
  return `${date.getFullYear()}-${mois}-${String(date.getDate()).padStart(2, "0")}`;
}
