import { aujourdhui, enSaisie } from "./dates.ts";

/** Today and now, as a person types them. */
export function maintenantSaisi(): { jour: string; heure: string } {
  return { jour: enSaisie(aujourdhui()), heure: new Date().toTimeString().slice(0, 5) };
}

/** `14:30` or `14h30` of an ISO day, in the agent's own time zone; null for an hour that does not exist. */
export function lireInstantSaisi(jour: string, saisie: string): string | null {
  const [, heures, minutes] = /^(\d{1,2})[:h](\d{2})$/.exec(saisie.trim()) ?? [];
  if (heures === undefined || Number(heures) > 23 || Number(minutes) > 59) return null;
  const [annee = 0, mois = 1, quantieme = 1] = jour.split("-").map(Number);
  return new Date(annee, mois - 1, quantieme, Number(heures), Number(minutes)).toISOString();
}
