import { enJour } from "../../kit/dates.ts";
import type { Vue360 } from "../../kit/formes.ts";

type Statut = NonNullable<Vue360["statut"]>;

/** Whom the list registers. */
// B2-01
export const POPULATIONS: Readonly<Record<NonNullable<Statut["population"]>, string>> = {
  DEMANDEUR: "Personne en recherche d’emploi",
  BENEFICIAIRE_RSA: "Bénéficiaire du RSA",
  CONJOINT_RSA: "Conjoint d’un bénéficiaire du RSA",
  JEUNE: "Jeune accompagné par une mission locale",
  CAP_EMPLOI: "Personne accompagnée par Cap emploi",
};

const VOIES: Readonly<Record<NonNullable<Statut["voie"]>, string>> = {
  EN_LIGNE: "en ligne, par la personne",
  AGENCE: "en agence",
  DEMANDE_RSA: "d’office, à la demande de RSA",
  DEMANDE_ORGANISME: "à la demande de l’organisme",
};

/** Who was registered, by which way, at whose word and when. */
// B2-01 B2-02
export function inscriptionEcrite({ population, voie, demandeLe, source }: Statut): string {
  return [
    population && POPULATIONS[population],
    voie && VOIES[voie],
    demandeLe && `demandée le ${enJour(demandeLe)}`,
    source && `source\u202f: ${source}`,
  ]
    .filter(Boolean)
    .join(", ");
}
