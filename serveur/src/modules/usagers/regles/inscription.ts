import { ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";

/** The persons whom the list registers. */
// B2-01 C. trav. L5411-1
export const POPULATIONS = [
  "DEMANDEUR",
  "BENEFICIAIRE_RSA",
  "CONJOINT_RSA",
  "JEUNE",
  "CAP_EMPLOI",
] as const;
export type Population = (typeof POPULATIONS)[number];

/** The ways by which one is registered. */
// B2-02 C. trav. R5411-2
export const VOIES = ["EN_LIGNE", "AGENCE", "DEMANDE_RSA", "DEMANDE_ORGANISME"] as const;
export type Voie = (typeof VOIES)[number];

/** The ways open to each population: online, or at an agency when that is impossible, for who seeks a job. */
// B2-02 C. trav. R5411-2
const VOIES_DE: Readonly<Record<Population, readonly Voie[]>> = {
  DEMANDEUR: ["EN_LIGNE", "AGENCE"],
  BENEFICIAIRE_RSA: ["DEMANDE_RSA"],
  CONJOINT_RSA: ["DEMANDE_RSA"],
  JEUNE: ["DEMANDE_ORGANISME"],
  CAP_EMPLOI: ["DEMANDE_ORGANISME"],
};

/** What keeps somebody out of the list: an invalidity of the 2nd or 3rd category, a full-rate pension. */
// B2-01 C. trav. L5411-1 ; CSS L341-4
export const EXCLUSIONS = ["INVALIDITE", "RETRAITE_TAUX_PLEIN"] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Invalidity excludes everybody; the full-rate pension, those whom the RSA alone would register. */
// B2-01 C. trav. L5411-1
function exclut(exclusion: Exclusion | null, population: Population): boolean {
  if (exclusion === null) return false;
  if (exclusion === "INVALIDITE") return true;
  return population === "BENEFICIAIRE_RSA" || population === "CONJOINT_RSA";
}

/** Whether somebody born that day has, that day, reached an age in whole years. */
export function aAge(naissance: JourCivil, ans: number, jour: JourCivil): boolean {
  return ajouterMois(naissance, ans * 12) <= jour;
}

/** Whom an organisation may have registered, and by which way; null for any other. */
// B2-01 B2-02
export function demandeOuverte(type: string): { population: Population; voie: Voie } | null {
  if (type === "FT") return { population: "DEMANDEUR", voie: "AGENCE" };
  if (type === "ML") return { population: "JEUNE", voie: "DEMANDE_ORGANISME" };
  if (type === "CE") return { population: "CAP_EMPLOI", voie: "DEMANDE_ORGANISME" };
  return null;
}

/** The registration as the register keeps it: the wire's fields, and how it came. */
export type Inscription = Readonly<Record<string, unknown>>;

/** What is asked of the register, and what it knows of the person. */
export type DemandeInscription = {
  readonly population: Population;
  readonly voie: Voie;
  /** The day the person asked. */
  readonly demandeLe: JourCivil;
  /** What the person declares of a pension of invalidity. */
  readonly invalidite: boolean;
  readonly naissance: JourCivil;
  readonly domicileConnu: boolean;
  readonly connue: Inscription | null;
};

/** Refuses a request of registration that the law does not open, or that the register contradicts. */
// B2-01 B2-02 C. trav. L5411-1, R5411-2, L5314-2
export function refuserInscription(
  demande: DemandeInscription,
  aujourdhui: JourCivil,
  ages: { readonly jeuneMin: number; readonly jeuneMax: number },
): Refus | null {
  const { connue, demandeLe, population, naissance } = demande;
  const statut = connue?.m_statut;
  if (demandeLe > aujourdhui)
    return refus("INSCRIPTION_INVALIDE", "La demande ne peut pas être datée d’un jour à venir.");
  if (statut === "Inscrit")
    return refus("INSCRIPTION_EXISTANTE", "Cette personne est déjà inscrite sur la liste.");
  if (statut === "Radié")
    return refus(
      "INSCRIPTION_RADIEE",
      "Cette personne est radiée : l’opérateur seul la réinscrit.",
    );
  if (demandeLe < String(connue?.m_date_effet_statut ?? ""))
    return refus("INSCRIPTION_INVALIDE", "La demande précède la fin de l’inscription connue.");
  if (demande.invalidite || exclut((connue?.exclusion ?? null) as Exclusion | null, population))
    return refus(
      "INSCRIPTION_EXCLUE",
      "Une pension d’invalidité de deuxième ou troisième catégorie exclut de la liste.",
    );
  const { jeuneMin, jeuneMax } = ages;
  const jeune = aAge(naissance, jeuneMin, demandeLe) && !aAge(naissance, jeuneMax, demandeLe);
  if (population === "JEUNE" && !jeune)
    return refus(
      "INSCRIPTION_HORS_AGE",
      `Une mission locale accompagne les jeunes de ${jeuneMin} à ${jeuneMax - 1} ans.`,
    );
  return demande.domicileConnu
    ? null
    : refus("INSCRIPTION_INCOMPLETE", "Le domicile de la personne n’est pas connu.");
}

/** The registration that a request makes; what was counted of former ones is kept. */
// B2-01 B2-02
export function inscrire(
  { population, voie, demandeLe, connue }: DemandeInscription,
  source: { readonly organisationId: string; readonly le: Date },
): Inscription {
  const durees = Object.entries(connue ?? {}).filter(([nom]) => nom.startsWith("m_duree_"));
  return {
    ...Object.fromEntries(durees),
    m_statut: "Inscrit",
    m_date_effet_statut: demandeLe,
    population,
    voie,
    demande_le: demandeLe,
    source_id: source.organisationId,
    ecrit_le: source.le.toISOString(),
  };
}

/** The days of a registration that have come when it is told: one state is kept, and it is that of today. */
// B2-09
const JOURS_VENUS = ["m_date_effet_statut", "demande_le", "actualisee_le"];

// B2-07
const PREMIER_JOUR_F_G = "2025-01-01";

/** Why a file may not tell of this registration, naming the field; null when it may. */
// B2-01 B2-02
export function refuserInscriptionRecue(
  recue: Inscription,
  source: {
    readonly operateur: boolean;
    readonly domicileConnu: boolean;
    readonly aujourdhui: JourCivil;
    /** The day the source says it. */
    readonly ditLe: JourCivil;
  },
): string | null {
  const aVenir = JOURS_VENUS.find((nom) => String(recue[nom] ?? "") > source.aujourdhui);
  if (aVenir !== undefined) return `« ${aVenir} » ne peut pas être un jour à venir`;
  if (/^[FG]$/.test(String(recue.categorie_statistique)) && source.ditLe < PREMIER_JOUR_F_G)
    return "« categorie_statistique » : F et G existent depuis le 1er janvier 2025";
  const {
    m_statut,
    population,
    voie,
    exclusion = null,
  } = recue as {
    m_statut: string;
    population?: Population;
    voie?: Voie;
    exclusion?: Exclusion | null;
  };
  if ((population === undefined) !== (voie === undefined))
    return "« population » et « voie » vont ensemble";
  if (m_statut === "Inscrit" && exclut(exclusion, population ?? "DEMANDEUR"))
    return "« exclusion » : cette personne ne peut pas être inscrite";
  if (population === undefined || voie === undefined) return null;
  if (!VOIES_DE[population].includes(voie)) return "« voie » n’est pas ouverte à cette population";
  if (voie === "EN_LIGNE" && !source.operateur)
    return "« voie » : l’opérateur seul dit une inscription en ligne";
  return source.domicileConnu ? null : "« adresse » : une inscription demande le domicile déclaré";
}
