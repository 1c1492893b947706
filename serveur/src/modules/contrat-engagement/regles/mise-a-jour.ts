import { ajouterMois } from "../../../kit/delais.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import type { Contrat, EtatContrat } from "./contrat.ts";

/** A rhythm longer than that is no periodic update: the longest that a form accepts. */
export const RYTHME_MAX_MOIS = 24;

export type MiseAJour = { readonly limite: JourCivil; readonly enRetard: boolean };

/**
 * By when a signed contract is updated, at the rhythm agreed with the person: so many months, date to date, from
 * its last signature. Null when no rhythm was agreed, and while the contract is not signed.
 */
// B4-10 R5411-14
export function miseAJour(
  contrat: Pick<Contrat, "plan" | "signatureLe"> | null,
  etat: EtatContrat | "AUCUN",
  jour: JourCivil,
): MiseAJour | null {
  const rythme = contrat?.plan?.rythmeMois;
  if (etat !== "SIGNE" || !contrat?.signatureLe || !rythme) return null;
  const limite = ajouterMois(jourCivil(contrat.signatureLe), rythme);
  return { limite, enRetard: limite < jour };
}
