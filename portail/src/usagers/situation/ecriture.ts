import { enJour } from "../../kit/dates.ts";
import type { Vue360 } from "../../kit/formes.ts";
import type { Changement, Situation } from "./formes.ts";

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

/** The administrative category with the year of the list it is of. */
// B2-08
export function categorieEcrite({ categorie, millesimeCategorie }: Statut): string | null {
  return categorie && millesimeCategorie ? `${categorie} (liste ${millesimeCategorie})` : categorie;
}

/** By when the registration is to be renewed. */
// B2-03
export function actualisationEcrite({
  mois,
  avantLe,
  enRetard,
}: NonNullable<Statut["actualisation"]>): string {
  if (avantLe === null) return "Dispensée pour cette catégorie";
  const rythme = mois === 1 ? "Chaque mois" : `Tous les ${mois} mois`;
  return `${rythme}, ${enRetard ? "attendue depuis" : "au plus tard"} le ${enJour(avantLe)}`;
}

/** What may be declared, as people say it. */
// B2-04
export const GENRES: Readonly<Record<Changement["genre"], string>> = {
  TRAVAIL: "Travail",
  FORMATION: "Formation",
  MALADIE: "Maladie",
  ACCIDENT: "Accident",
  MATERNITE: "Maternité",
  PATERNITE: "Paternité",
  SERVICE: "Service national",
  INCARCERATION: "Incarcération",
  INVALIDITE: "Pension d’invalidité de deuxième ou troisième catégorie",
  FIN_TITRE_TRAVAIL: "Fin du titre de travail",
  ABSENCE: "Absence du domicile",
  DOMICILE: "Changement de domicile",
};

export const DISPENSES: Readonly<Record<NonNullable<Situation["dispense"]>, string>> = {
  ATTENTE_CONTRAT:
    "Bénéficiaire du RSA dont le contrat n’est pas signé\u202f: elle n’est pas tenue de déclarer ses changements.",
  ACCOMPAGNEMENT_SOCIAL:
    "En accompagnement social, sans allocation de l’opérateur\u202f: elle n’est pas tenue de déclarer ses changements.",
};

/** When it happened, and how much of it there is. */
export function periodeEcrite({ genre, survenuLe, fin, heures }: Changement): string {
  const quand = fin
    ? `du ${enJour(survenuLe)} au ${enJour(fin)}`
    : `depuis le ${enJour(survenuLe)}`;
  if (genre === "DOMICILE") return `le ${enJour(survenuLe)}`;
  if (heures === null) return quand;
  return `${quand}, ${String(heures).replace(".", ",")}\u00a0h ${genre === "TRAVAIL" ? "par mois" : "en tout"}`;
}

/** Whether the availability holds, and by which tolerance. */
// B2-06
export function disponibiliteEcrite({ genre, disponibilite, tolerance }: Changement): string {
  const unite = genre === "TRAVAIL" || genre === "FORMATION" ? "heures" : "jours";
  const mesure = genre === "TRAVAIL" ? " par mois" : genre === "ABSENCE" ? " par année civile" : "";
  const jusqua = tolerance === null ? "" : `, jusqu’à ${tolerance} ${unite}${mesure}`;
  return disponibilite === "MAINTENUE"
    ? `Toujours disponible immédiatement${jusqua}`
    : `À réexaminer avec la personne${tolerance === null ? "" : `\u202f: plus de ${tolerance} ${unite}${mesure}`}`;
}
