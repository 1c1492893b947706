import { joursEntre } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Changement, Genre, SaisieChangement } from "./changement.ts";

/** Whether one stays immediately available: `A_REEXAMINER` is said to the counsellor, and decides nothing. */
export const DISPONIBILITES = ["MAINTENUE", "A_REEXAMINER"] as const;
export type Disponibilite = (typeof DISPONIBILITES)[number];

/** The dated parameter that holds the tolerance of each kind, in hours or in days. */
// B2-06 C. trav. R5411-10
export const TOLERANCES = {
  TRAVAIL: "disponibilite.activite_heures",
  FORMATION: "disponibilite.formation_heures",
  ABSENCE: "disponibilite.absence_jours",
  MALADIE: "disponibilite.maladie_jours",
  INCARCERATION: "disponibilite.incarceration_jours",
} as const satisfies Partial<Record<Genre, string>>;

type Contexte = {
  /** The tolerance in force, in hours or in days; null for a kind that has none. */
  readonly tolerance: number | null;
  /** Every declaration of the person: absences add up within a civil year. */
  readonly tous: readonly SaisieChangement[];
  /** Absences are tolerated of whom the opérateur accompanies. */
  readonly referentOperateur: boolean;
  readonly jour: JourCivil;
};

/**
 * Whether a change ends the immediate availability; null for what has no bearing on it. What still lasts is
 * counted up to the day told, and each civil year of an absence for itself.
 */
// B2-06 C. trav. R5411-10
export function situerDisponibilite(
  changement: SaisieChangement,
  { tolerance, tous, referentOperateur, jour }: Contexte,
): Disponibilite | null {
  const { genre, heures } = changement;
  if (genre === "DOMICILE") return null;
  if (genre === "PATERNITE") return "MAINTENUE";
  if (genre === "ABSENCE" && !referentOperateur) return null;
  if (tolerance === null) return "A_REEXAMINER";
  const mesure = heures ?? (genre === "ABSENCE" ? pireAnnee() : joursDe(changement, jour));
  return mesure <= tolerance ? "MAINTENUE" : "A_REEXAMINER";

  function pireAnnee(): number {
    const { survenuLe, fin } = changement;
    const [debut, terme] = [anneeDe(survenuLe), anneeDe(fin ?? jour)];
    const annees = Array.from({ length: terme - debut + 1 }, (_, rang) => debut + rang);
    return Math.max(0, ...annees.map((annee) => joursAbsents(tous, annee, jour)));
  }
}

/**
 * Whether a change still bears on the availability that day: begun, and not over; but the absences of a civil
 * year add up to its end.
 */
// B2-06
export function peseLe(
  { genre, survenuLe, fin }: Pick<SaisieChangement, "genre" | "survenuLe" | "fin">,
  jour: JourCivil,
): boolean {
  if (jour < survenuLe) return false;
  return fin === null || jour <= fin || (genre === "ABSENCE" && anneeDe(fin) === anneeDe(jour));
}

/** The days of absence of a civil year, each counted once however many declarations hold it. */
function joursAbsents(tous: readonly SaisieChangement[], annee: number, jour: JourCivil): number {
  const periodes = tous
    .filter(({ genre }) => genre === "ABSENCE")
    .map(({ survenuLe, fin }) => ({ debut: survenuLe, fin: fin ?? jour }))
    .toSorted((a, b) => (a.debut < b.debut ? -1 : 1));
  let vusJusquau = `${annee - 1}-12-31`;
  let jours = 0;
  for (const { debut, fin } of periodes) {
    const terme = fin < `${annee}-12-31` ? fin : `${annee}-12-31`;
    const avant = debut > vusJusquau ? joursEntre(vusJusquau, debut) - 1 : 0;
    if (terme <= vusJusquau || debut > terme) continue;
    jours += joursEntre(vusJusquau, terme) - avant;
    vusJusquau = terme;
  }
  return jours;
}

/** Both days counted; none for what has not begun. */
function joursDe({ survenuLe, fin }: Pick<Changement, "survenuLe" | "fin">, jour: JourCivil) {
  return Math.max(0, joursEntre(survenuLe, fin ?? jour) + 1);
}

const anneeDe = (jour: JourCivil) => Number(jour.slice(0, 4));
