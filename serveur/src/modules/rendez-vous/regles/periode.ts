import { ajouterJours } from "../../../kit/delais.ts";
import { type JourCivil, jourPlausible } from "../../../kit/jour-civil.ts";

/** The civil days asked for, both included; null leaves the end open. */
export type Periode = { readonly du: JourCivil; readonly au: JourCivil | null };

/** A query date of the wire, `dd-MM-yyyy`, as a civil day; null when nobody can mean it. */
function lireDateQuestion(texte: string): JourCivil | null {
  const [, jour, mois, annee] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(texte) ?? [];
  const lu = `${annee}-${mois}-${jour}`;
  return jourPlausible(lu) ? lu : null;
}

/** The default of the wire (§3.5): all those to come, and those of the last thirty days. */
export function periodePar(defaut: JourCivil, du?: string, au?: string): Periode | null {
  const debut = du === undefined ? ajouterJours(defaut, -30) : lireDateQuestion(du);
  const fin = au === undefined ? null : lireDateQuestion(au);
  if (debut === null || (au !== undefined && fin === null)) return null;
  return fin !== null && fin < debut ? null : { du: debut, au: fin };
}
