import { ajouterJours, joursEntre } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** A civil week of Paris, Monday to Sunday, named by its Monday. */
// B4-15
export type Semaine = { readonly debut: JourCivil; readonly fin: JourCivil };

/** The week of a day. Days are civil dates: the change of hour makes no week longer or shorter. */
export function semaineDe(jour: JourCivil): Semaine {
  const rang = (new Date(`${jour}T00:00:00Z`).getUTCDay() + 6) % 7;
  const debut = ajouterJours(jour, -rang);
  return { debut, fin: ajouterJours(debut, 6) };
}

/** The week `nombre` weeks later, earlier when negative. */
export function semaineApres({ debut }: Semaine, nombre: number): Semaine {
  return semaineDe(ajouterJours(debut, nombre * 7));
}

/** The weeks from one to the other, both included, in time; none when the last comes first. */
export function semainesEntre(premiere: Semaine, derniere: Semaine): Semaine[] {
  const nombre = joursEntre(premiere.debut, derniere.debut) / 7 + 1;
  return Array.from({ length: Math.max(0, nombre) }, (_, rang) => semaineApres(premiere, rang));
}

/** Its seven days, Monday first. */
export function joursDe({ debut }: Semaine): JourCivil[] {
  return Array.from({ length: 7 }, (_, rang) => ajouterJours(debut, rang));
}

/** Its number as ISO 8601 writes it, `2026-W13`: the year is that of its Thursday. */
export function numeroSemaine({ debut }: Semaine): string {
  const jeudi = ajouterJours(debut, 3);
  const annee = jeudi.slice(0, 4);
  const numero = Math.floor(joursEntre(`${annee}-01-01`, jeudi) / 7) + 1;
  return `${annee}-W${String(numero).padStart(2, "0")}`;
}
