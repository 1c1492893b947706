import { ajouterJours, ajouterMois, dernierJour, joursEntre } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** A period of a convention, both days included; the first bears number 1. */
export type Periode = {
  readonly numero: number;
  readonly debut: JourCivil;
  readonly fin: JourCivil;
};

type Duree = {
  readonly debut: JourCivil;
  readonly fin: JourCivil;
  /** Null: one period, never renewed. */
  readonly dureeAns: number | null;
};

/** The last day of the first period. */
// CONV-10-01
export function finPremierePeriode(debut: JourCivil, dureeAns: number): JourCivil {
  return dernierJour(debut, dureeAns);
}

/**
 * The period that holds a day, renewed as many times as needed; null before the first one, and after
 * the only one when nothing is renewed. Periods keep the anniversary of the first day.
 */
// CONV-10-02
export function periodeLe(duree: Duree, jour: JourCivil): Periode | null {
  if (jour < duree.debut) return null;
  if (jour <= duree.fin) return { numero: 1, debut: duree.debut, fin: duree.fin };
  if (duree.dureeAns === null) return null;
  const suite = ajouterJours(duree.fin, 1);
  const mois = duree.dureeAns * 12;
  let rang = Math.max(0, Math.floor(joursEntre(suite, jour) / (duree.dureeAns * 366)));
  while (jour >= ajouterMois(suite, (rang + 1) * mois)) rang++;
  return {
    numero: rang + 2,
    debut: ajouterMois(suite, rang * mois),
    fin: ajouterJours(ajouterMois(suite, (rang + 1) * mois), -1),
  };
}
