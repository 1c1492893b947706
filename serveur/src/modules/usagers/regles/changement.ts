import { ajouterJours } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";

/** What a registered person declares of their situation: a change of it, or of their domicile. */
// B2-04 C. trav. R5411-6, R5411-8, R5411-10
export const GENRES = [
  "TRAVAIL",
  "FORMATION",
  "MALADIE",
  "ACCIDENT",
  "MATERNITE",
  "PATERNITE",
  "SERVICE",
  "INCARCERATION",
  "INVALIDITE",
  "FIN_TITRE_TRAVAIL",
  "ABSENCE",
  "DOMICILE",
] as const;
export type Genre = (typeof GENRES)[number];

/** What is declared. */
export type SaisieChangement = {
  readonly genre: Genre;
  /** The first day of it. */
  readonly survenuLe: JourCivil;
  /** Its last day, included; null while it lasts, or for what has no end. */
  readonly fin: JourCivil | null;
  /** By month for a work, in total for a training; null for all else. */
  readonly heures: number | null;
  /** The new domicile as declared; null for all else. */
  readonly adresse: string | null;
  /** The day the person said it, in Paris. */
  readonly declareLe: JourCivil;
};

/** A declaration as it stands: its last version. */
export type Changement = SaisieChangement & {
  readonly id: string;
  readonly version: number;
  readonly sourceId: string;
  readonly auteur: string;
  readonly ecritLe: Date;
};

const A_HEURES: ReadonlySet<Genre> = new Set(["TRAVAIL", "FORMATION"]);
const SANS_FIN: ReadonlySet<Genre> = new Set(["DOMICILE", "INVALIDITE", "FIN_TITRE_TRAVAIL"]);

/** Whether a pension of invalidity was declared that has begun by a day: one announced keeps nobody out yet. */
// B2-01 B3-13
export function invaliditeDeclaree(
  changements: readonly Pick<SaisieChangement, "genre" | "survenuLe">[],
  jour: JourCivil,
): boolean {
  return changements.some(({ genre, survenuLe }) => genre === "INVALIDITE" && survenuLe <= jour);
}

/** Why a declaration cannot be kept, a sentence that names the field; null when it can. */
// B2-04
export function refuserChangement(saisie: SaisieChangement, aujourdhui: JourCivil): Refus | null {
  const { genre, survenuLe, fin, heures, adresse, declareLe } = saisie;
  if (declareLe > aujourdhui) return invalide("« declareLe » ne peut pas être un jour à venir.");
  if (fin !== null && SANS_FIN.has(genre)) return invalide("« fin » n’a pas de sens ici.");
  if (fin !== null && fin < survenuLe) return invalide("« fin » précède le jour du changement.");
  if ((heures !== null) !== A_HEURES.has(genre))
    return invalide("« heures » : à dire d’un travail (par mois) ou d’une formation (en tout).");
  if ((adresse !== null) !== (genre === "DOMICILE"))
    return invalide("« adresse » : à dire d’un changement de domicile, et de lui seul.");
  return null;
}

const invalide = (phrase: string) => refus("CHANGEMENT_INVALIDE", phrase);

/**
 * Until which day a change was to be declared, and whether it came after: a domicile within so many civil days,
 * that of the change not counted; all else promptly, and at the latest at the next renewal of the registration,
 * null for who renews nothing or need not declare: no day is then too late.
 */
// B2-04 B2-05 C. trav. R5411-6, R5411-8
export function situerDelai(
  { genre, survenuLe, declareLe }: SaisieChangement,
  jours: number,
  actualisation: JourCivil | null,
): { readonly avantLe: JourCivil; readonly enRetard: boolean } | null {
  const avantLe = genre === "DOMICILE" ? ajouterJours(survenuLe, jours) : actualisation;
  return avantLe === null ? null : { avantLe, enRetard: declareLe > avantLe };
}

/** Why a person need not declare their changes; null when they must. */
// B2-04 C. trav. R5411-7
export function dispenser(personne: {
  readonly rsa: boolean;
  readonly contratSigne: boolean;
  readonly accompagnementSocial: boolean;
  readonly referentOperateur: boolean;
  /** Null: nobody told whether the opérateur pays the person, who must then declare. */
  readonly indemnise: boolean | null;
}): "ATTENTE_CONTRAT" | "ACCOMPAGNEMENT_SOCIAL" | null {
  if (personne.rsa && !personne.contratSigne) return "ATTENTE_CONTRAT";
  const { accompagnementSocial, referentOperateur, indemnise } = personne;
  return accompagnementSocial && !referentOperateur && indemnise === false
    ? "ACCOMPAGNEMENT_SOCIAL"
    : null;
}
