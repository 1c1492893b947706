import { ajouterJours } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** The civil days asked for, both included; null leaves the end open. */
export type Periode = { readonly du: JourCivil; readonly au: JourCivil | null };

/** A query date of the wire, `dd-MM-yyyy`, as a civil day; null when it does not exist. */
export function lireDateQuestion(texte: string): JourCivil | null {
  const [, jour, mois, annee] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(texte) ?? [];
  const lu = `${annee}-${mois}-${jour}`;
  const date = new Date(`${lu}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== lu ? null : lu;
}

/** The default of the wire (§3.5): all those to come, and those of the last thirty days. */
export function periodePar(defaut: JourCivil, du?: string, au?: string): Periode | null {
  const debut = du === undefined ? ajouterJours(defaut, -30) : lireDateQuestion(du);
  const fin = au === undefined ? null : lireDateQuestion(au);
  if (debut === null || (au !== undefined && fin === null)) return null;
  return fin !== null && fin < debut ? null : { du: debut, au: fin };
}
