import type { Impact } from "./etat.ts";

/** What the questionnaire of the orientation already says of a constraint. */
export type Proposition = {
  readonly critere: string;
  readonly reponse: string;
  readonly impact: Impact;
  readonly situations: readonly string[];
};

const CRITERES: Readonly<Record<string, string>> = {
  22: "contrainte_numerique",
  23: "contrainte_mobilite",
  24: "contrainte_familiale",
  25: "contrainte_sante",
  26: "contrainte_francais_calcul",
  27: "contrainte_logement",
  28: "contrainte_financiere",
  29: "contrainte_administrative_juridique",
};

const IMPACTS: Readonly<Record<string, Impact>> = {
  IMPACT_FORT_RECHERCHE_EMPLOI: "FORT",
  IMPACT_FAIBLE_RECHERCHE_EMPLOI: "FAIBLE",
};

/** The situation of the referential that an answer names by itself. */
const SITUATIONS: Readonly<Record<string, string>> = {
  AUCUN_MOYEN_DE_TRANSPORT: "6",
  DEPENDANT_TRANSPORT: "7",
  AIDANT_FAMILIAL: "11",
  SANS_LOGEMENT: "24",
  PROCEDURE_EXPULSION: "27",
  INCAPACITE_RECHERCHE_ACTIVITE_PRO: "18",
  NON_MAITRISE: "46",
  REFUS: "48",
  NON_ACCES_INTERNET: "49",
};

/** What is already known of a constraint; null when nothing was answered, or no difficulty. */
// RAPP-06
export function proposer(
  code: string,
  criteres: Readonly<Record<string, unknown>>,
): Proposition | null {
  const critere = CRITERES[code];
  const reponse = critere && criteres[critere];
  if (!critere || typeof reponse !== "string" || reponse === "AUCUNE") return null;
  const situation = SITUATIONS[reponse];
  return {
    critere,
    reponse,
    impact: IMPACTS[reponse] ?? "NON_RENSEIGNE",
    situations: situation ? [situation] : [],
  };
}
