import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { MODALITES, type Modalite, TYPES, type TypeEntretien } from "./nomenclatures.ts";

/** What is said of an interview once it has been held. */
export type Saisie = {
  readonly type: TypeEntretien;
  readonly modalite: Modalite;
  readonly commentaire: string;
};

type Nomme = { readonly code: string; readonly libelle: string };

/** The conclusion of an interview as it stands: its last version. */
export type Conclusion = Saisie & {
  readonly id: string;
  readonly version: number;
  /** The organisation that held the interview: it alone corrects. */
  readonly sourceId: string;
  /** The day of the interview, in Paris. */
  readonly jour: JourCivil;
  readonly rendezVousId: string | null;
  /** Who held the interview. */
  readonly agent: Nomme;
  /** Who corrected it last on the platform; null when nobody did. */
  readonly corrigePar: Nomme | null;
  readonly structure: Nomme;
  readonly ecritLe: Date;
};

/** The day of the interview: that of its appointment, or the one given when there was none. */
export function jourEntretien(
  donne: JourCivil | null,
  duRendezVous: JourCivil | null,
): JourCivil | Refus {
  const jour = duRendezVous ?? donne;
  if (jour === null)
    return refus(
      "CONCLUSION_INVALIDE",
      "Indiquez le rendez-vous conclu, ou le jour de l’entretien.",
    );
  if (donne !== null && donne !== jour)
    return refus("CONCLUSION_INVALIDE", "Le jour donné n’est pas celui du rendez-vous choisi.");
  return jour;
}

/** Refuses the conclusion of an interview that has not been held yet, or of a day when the person was not born. */
export function refuserJour(
  jour: JourCivil,
  aujourdhui: JourCivil,
  naissance: JourCivil | null = null,
): Refus | null {
  if (jour > aujourdhui)
    return refus("CONCLUSION_INVALIDE", "Un entretien à venir ne peut être conclu.");
  return naissance !== null && jour <= naissance
    ? refus("CONCLUSION_INVALIDE", "Le jour de l’entretien précède la naissance de la personne.")
    : null;
}

/** A conclusion as the wire shows it (§3.22). */
// ANX4-B-10
export function presenterConclusion(conclusion: Conclusion) {
  const { agent, structure, jour, type, modalite, commentaire } = conclusion;
  return {
    codeAgent: agent.code,
    libelleAgent: agent.libelle,
    dateEntretien: jour,
    typeEntretien: type,
    libelleEntretien: TYPES[type],
    codeModaliteContact: modalite,
    libelleModalite: MODALITES[modalite],
    commentaire,
    codeAgence: structure.code,
    libelleAgence: structure.libelle,
  };
}
