import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { EtatConvention } from "./etats.ts";

type Datee = {
  readonly etat: EtatConvention;
  readonly debut: JourCivil;
  readonly fin: JourCivil;
  readonly dureeAns: number | null;
  readonly cesseLe: JourCivil | null;
};

/** The state of a day, which the daily task records later; `rupture`: its end comes from a breach. */
// CONV-10-02 CONV-10-10
export function etatLe(convention: Datee, jour: JourCivil, rupture = false): EtatConvention {
  const { etat, debut, fin, dureeAns, cesseLe } = convention;
  if (etat === "projet" || etat === "autorisee" || etat === "resiliee") return etat;
  if (cesseLe !== null && jour >= cesseLe) return rupture ? "resiliee" : "echue";
  if (dureeAns === null && jour > fin) return "echue";
  return etat === "signee" && jour >= debut ? "en_vigueur" : etat;
}

export type Prochaine = { readonly date: JourCivil; readonly libelle: string };

/** The next date that counts for a convention, and what it is; null once it is over. */
export function prochaineDate(
  convention: Datee,
  echeances: {
    readonly periode: { readonly fin: JourCivil } | null;
    readonly limiteDenonciation: JourCivil | null;
  },
  jour: JourCivil,
): Prochaine | null {
  const etat = etatLe(convention, jour);
  if (etat === "echue" || etat === "resiliee") return null;
  if (jour < convention.debut) return { date: convention.debut, libelle: "Premier jour" };
  if (etat === "projet" || etat === "autorisee") {
    return { date: convention.debut, libelle: "Premier jour prévu, dépassé" };
  }
  if (convention.cesseLe !== null) return { date: convention.cesseLe, libelle: "Fin des accès" };
  const { periode, limiteDenonciation } = echeances;
  if (limiteDenonciation !== null && jour <= limiteDenonciation) {
    return { date: limiteDenonciation, libelle: "Dernier jour pour dénoncer" };
  }
  const fin = periode?.fin ?? convention.fin;
  return {
    date: fin,
    libelle: convention.dureeAns === null ? "Dernier jour" : "Reconduction tacite après ce jour",
  };
}
