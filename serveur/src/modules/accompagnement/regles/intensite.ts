import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Objectif } from "../../contrat-engagement/index.ts";
import type { Demarche, MotifNonFaite } from "./demarche.ts";
import { joursDe, type Semaine } from "./semaine.ts";

/** What a week is held to. `A_FIXER`: an exemption has ended, or not begun, and no hours are set. */
export type ObjectifSemaine = {
  readonly nature: "AUCUN" | "DISPENSE" | "A_FIXER" | "HEURES";
  readonly heures: number | null;
  /** True when a signed contract covers each of its days. */
  readonly entiere: boolean;
};

/** Its natures, the most favourable to the person first. */
const FAVEUR = ["DISPENSE", "A_FIXER", "HEURES", "AUCUN"] as const;

/**
 * What the signed contracts ask of a week. When the objective changes within it, the most favourable to
 * the person holds: an exemption of one day, else the fewest hours.
 */
// B4-04 B4-06 ANX4-B-04
export function objectifDe(semaine: Semaine, objectifs: readonly Objectif[]): ObjectifSemaine {
  const jours = joursDe(semaine).map((jour) => objectifDu(jour, objectifs));
  const nature = FAVEUR.find((n) => jours.some((jour) => jour.nature === n)) ?? "AUCUN";
  const heures = jours.flatMap((jour) => jour.heures ?? []);
  return {
    nature,
    heures: nature === "HEURES" ? Math.min(...heures) : null,
    entiere: jours.every((jour) => jour.nature !== "AUCUN"),
  };
}

function objectifDu(
  jour: JourCivil,
  objectifs: readonly Objectif[],
): Pick<ObjectifSemaine, "nature" | "heures"> {
  const objectif = objectifs.find(
    ({ debut, fin }) => debut <= jour && (fin === null || jour <= fin),
  );
  if (!objectif) return { nature: "AUCUN", heures: null };
  const { dispense, heures } = objectif;
  if (dispense && dispense.debut <= jour && jour <= dispense.fin) {
    return { nature: "DISPENSE", heures: null };
  }
  return heures === null ? { nature: "A_FIXER", heures: null } : { nature: "HEURES", heures };
}

/** What counts of a démarche in the hours of its week. */
export type Comptee = Pick<
  Demarche,
  "semaine" | "etat" | "minutesPrevues" | "minutesFaites" | "motif"
>;

/** The hours of a week, in minutes. */
export type Bilan = {
  readonly semaine: Semaine;
  readonly objectif: ObjectifSemaine;
  /** Planned, whatever became of it, cancellations aside. */
  readonly prevues: number;
  readonly faites: number;
  /** Not done, for a reason that justifies it. */
  readonly justifiees: number;
  /** Planned, and nobody yet said what became of it. */
  readonly aRenseigner: number;
  /**
   * What counts less the objective, negative when hours are missing: done and justified, and, until the
   * week ends, what is still planned. Null without hours to reach.
   */
  readonly ecart: number | null;
  readonly finie: boolean;
  readonly motifs: readonly NonFaites[];
};

/** Why démarches of a week were not done, by reason. */
export type NonFaites = {
  readonly motif: MotifNonFaite;
  readonly nombre: number;
  readonly minutes: number;
  readonly justifie: boolean;
};

/** Adds up a week as it stands on `jour`. */
// ANX4-B-04 ANX4-B-17 B4-15
export function faireBilan(
  semaine: Semaine,
  objectif: ObjectifSemaine,
  demarches: readonly Comptee[],
  justifies: ReadonlySet<string>,
  jour: JourCivil,
): Bilan {
  const retenues = demarches.filter(({ etat }) => etat !== "ANNULEE");
  const motifs = compterMotifs(retenues, justifies);
  const prevues = somme(retenues.map(({ minutesPrevues }) => minutesPrevues));
  const faites = somme(retenues.map(({ minutesFaites }) => minutesFaites ?? 0));
  const justifiees = somme(motifs.filter((m) => m.justifie).map(({ minutes }) => minutes));
  const aRenseigner = somme(
    retenues.filter(({ etat }) => etat === "PREVUE").map(({ minutesPrevues }) => minutesPrevues),
  );
  const finie = semaine.fin < jour;
  const comptees = faites + justifiees + (finie ? 0 : aRenseigner);
  const ecart = objectif.heures === null ? null : comptees - objectif.heures * 60;
  return { semaine, objectif, prevues, faites, justifiees, aRenseigner, ecart, finie, motifs };
}

function compterMotifs(demarches: readonly Comptee[], justifies: ReadonlySet<string>): NonFaites[] {
  const parMotif = new Map<MotifNonFaite, NonFaites>();
  for (const { etat, motif, minutesPrevues } of demarches) {
    if (etat !== "NON_FAITE" || !motif) continue;
    const connu = parMotif.get(motif);
    parMotif.set(motif, {
      motif,
      nombre: (connu?.nombre ?? 0) + 1,
      minutes: (connu?.minutes ?? 0) + minutesPrevues,
      justifie: justifies.has(motif),
    });
  }
  return [...parMotif.values()].toSorted((a, b) => b.minutes - a.minutes);
}

/** How a gap is judged: over how many weeks it is averaged, from how many missing hours it alerts. */
export type Seuils = { readonly lissage: number; readonly alerteHeures: number };

/**
 * Whether a week's gap asks to be talked about: it has ended, its contract covers it whole, and with those
 * before it over which it is averaged, hours are missing up to the threshold. `bilans` are in time.
 */
// B4-15
export function estEnAlerte(bilans: readonly Bilan[], rang: number, seuils: Seuils): boolean {
  const ecarts = bilans
    .slice(Math.max(0, rang + 1 - seuils.lissage), rang + 1)
    .flatMap((bilan) => (juge(bilan) ? [bilan.ecart as number] : []));
  const dernier = bilans[rang];
  if (!dernier || !juge(dernier)) return false;
  return somme(ecarts) / ecarts.length <= -seuils.alerteHeures * 60;
}

function juge({ finie, objectif, ecart }: Bilan): boolean {
  return finie && objectif.entiere && ecart !== null;
}

function somme(nombres: readonly number[]): number {
  return nombres.reduce((total, nombre) => total + nombre, 0);
}
