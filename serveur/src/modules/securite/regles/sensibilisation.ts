import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { EtatSensibilisation, SensibilisationAgent } from "../../habilitations/index.ts";
import type { Public } from "./contenu-sensibilisation.ts";
import { rappelDu } from "./evaluation.ts";

/** The dated parameters of the awareness. */
export type Durees = {
  readonly mois: number;
  /** Granted at the first access, and after the day a renewal was due. */
  readonly delaiJours: number;
  readonly rappelJours: number;
};

/** What is known of a person, before the module that their organisation published. */
export type Parcours = {
  readonly arrivee: JourCivil;
  /** The day when their organisation first published one. */
  readonly publication: JourCivil;
  readonly derniere: Suivie | null;
  /** The complements of the module that are for them. */
  readonly complements: readonly Public[];
};

/** One that a person did; without `publics`, elsewhere than here. */
export type Suivie = { readonly jour: JourCivil; readonly publics: readonly Public[] | null };

const lePlusTard = (a: JourCivil, b: JourCivil): JourCivil => (a > b ? a : b);

/**
 * Where a person stands that day. The first is due within the delay, from their arrival or the first publication; the
 * next, so many months after the last. Their tools close when the delay is over: never before the one that the first
 * publication grants.
 */
// CONV-7-13 CONV-7-15
export function suivre(parcours: Parcours, durees: Durees, jour: JourCivil): SensibilisationAgent {
  const { arrivee, publication, derniere } = parcours;
  const premiere = ajouterJours(lePlusTard(arrivee, publication), durees.delaiJours);
  const echeance = derniere ? ajouterMois(derniere.jour, durees.mois) : premiere;
  const limite = derniere
    ? lePlusTard(ajouterJours(echeance, durees.delaiJours), premiere)
    : premiere;
  const due = aUnPublicNouveau(parcours) || rappelDu(echeance, durees.rappelJours, jour) !== null;
  const etat = etatLe(jour, echeance, limite, !derniere || due);
  return { etat, derniere: derniere?.jour ?? null, echeance, limite };
}

function etatLe(
  jour: JourCivil,
  echeance: JourCivil,
  limite: JourCivil,
  due: boolean,
): EtatSensibilisation {
  if (jour > limite) return "FERMEE";
  if (jour > echeance) return "EN_RETARD";
  return due ? "A_SUIVRE" : "A_JOUR";
}

/** Whether the module holds something for them that they had not read: a new function, or a new complement. */
// CONV-7-13
function aUnPublicNouveau({ derniere, complements }: Parcours): boolean {
  const lus = derniere?.publics ?? null;
  return lus !== null && complements.some((un) => !lus.includes(un));
}

/** What a person is to be told of that day: the first as soon as it is due, the next as an evaluation. */
// CONV-7-15
export function rappelSensibilisation(
  { derniere, echeance }: SensibilisationAgent,
  { rappelJours }: Durees,
  jour: JourCivil,
): "avant" | "retard" | null {
  return rappelDu(echeance, rappelJours, jour) ?? (derniere ? null : "avant");
}
