import { ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Inscription } from "./inscription.ts";

/** Months between two renewals by statistical category, from lines such as `A=1`; zero: exempt. */
// B2-03
export function lireRythmes(lignes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lignes.map((ligne) => {
      const [categorie = "", mois = ""] = ligne.split("=");
      return [categorie, Number(mois)];
    }),
  );
}

/** How a registration is renewed; `mois` is zero for a category that is exempt. */
export type Actualisation = {
  readonly mois: number;
  /** Null for who is exempt. */
  readonly avantLe: JourCivil | null;
  readonly enRetard: boolean;
};

/**
 * When a registration is to be renewed next: so many months after the last renewal, or after it began.
 * Null for who is not registered, or whose category nobody told.
 */
// B2-03 C. trav. L5411-2
export function situerActualisation(
  inscription: Inscription | null,
  rythmes: ReadonlyMap<string, number>,
  jour: JourCivil,
): Actualisation | null {
  if (inscription?.m_statut !== "Inscrit") return null;
  const mois = rythmes.get(String(inscription.categorie_statistique ?? ""));
  if (mois === undefined) return null;
  if (mois === 0) return { mois, avantLe: null, enRetard: false };
  const derniere = String(inscription.actualisee_le ?? inscription.m_date_effet_statut);
  const avantLe = ajouterMois(derniere, mois);
  return { mois, avantLe, enRetard: avantLe < jour };
}

/**
 * The first renewal on or after the day of a change, date to date from the last one made, or from the beginning;
 * null for who renews nothing, or for a day before the registration. Of the renewals made, the last alone is
 * known: of what was declared before it, nobody can say by which it was due, and null tells so.
 */
// B2-03 B2-04 C. trav. R5411-6
export function prochaineActualisation(
  inscription: Inscription | null,
  rythmes: ReadonlyMap<string, number>,
  { survenuLe, declareLe }: { readonly survenuLe: JourCivil; readonly declareLe: JourCivil },
): JourCivil | null {
  if (inscription?.m_statut !== "Inscrit") return null;
  const mois = rythmes.get(String(inscription.categorie_statistique ?? "")) ?? 0;
  const depuis = String(inscription.m_date_effet_statut);
  if (mois <= 0 || survenuLe < depuis) return null;
  const derniere = String(inscription.actualisee_le ?? depuis);
  if (survenuLe < derniere) return declareLe > derniere ? derniere : null;
  let rang = Math.floor((rangDuMois(survenuLe) - rangDuMois(derniere)) / mois) - 1;
  while (ajouterMois(derniere, rang * mois) < survenuLe) rang++;
  return ajouterMois(derniere, rang * mois);
}

const rangDuMois = (jour: JourCivil) => Number(jour.slice(0, 4)) * 12 + Number(jour.slice(5, 7));
