import { ajouterMois } from "../../../kit/delais.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import type { Plan } from "./plan.ts";

/** One version of a person's contract, as it was written. */
export type Contrat = {
  readonly version: number;
  readonly etat: "EN_ATTENTE_SIGNATURE" | "SIGNE" | "REFUSE";
  readonly sourceId: string;
  readonly organisme: string;
  readonly orientationId: string | null;
  /** The path when it was signed or refused; null for a version older than this field, or without path. */
  readonly parcours: string | null;
  readonly modele: number;
  readonly plan: Plan | null;
  readonly signatureLe: Date | null;
  /** Where it was signed. */
  readonly signatureLieu: string | null;
  readonly refusLe: Date | null;
  readonly ecritLe: Date;
};

export const ETATS = [
  "EN_ATTENTE_SIGNATURE",
  "SIGNE",
  "REFUSE",
  "A_SIGNER",
  "SUSPENDU",
  "CLOTURE",
] as const;
export type EtatContrat = (typeof ETATS)[number];

/** What else decides of a contract's state: the open path, what changed, and the registration when it has ended. */
export type Circonstances = {
  readonly orientationId: string | null;
  readonly parcours: string | null;
  /** The day the open path last became another; null while it is the one that opened. */
  readonly parcoursLe: JourCivil | null;
  /** When something else that is essential last changed, such as the accompaniment; null: never. */
  readonly changeLe: Date | null;
  /** The first day without registration; null while registered. */
  readonly cesseLe: JourCivil | null;
};

/**
 * The state of a contract that day (wire §3.8): suspended from the end of the registration, closed twelve
 * months later, and back to what it was by a new registration; to be signed again once something
 * essential has changed: another orientation, another path, another accompaniment.
 */
// B4-02 D5411-14-2
export function etatLe(
  contrat: Pick<Contrat, "etat" | "orientationId" | "parcours" | "ecritLe">,
  circonstances: Circonstances,
  jour: JourCivil,
  moisAvantCloture: number,
): EtatContrat {
  const { cesseLe } = circonstances;
  if (inscriptionFinie(cesseLe, jour)) {
    return ajouterMois(cesseLe, moisAvantCloture) <= jour ? "CLOTURE" : "SUSPENDU";
  }
  if (contrat.etat === "EN_ATTENTE_SIGNATURE") return contrat.etat;
  return aChange(contrat, circonstances) ? "A_SIGNER" : contrat.etat;
}

function aChange(
  { orientationId, parcours, ecritLe }: Pick<Contrat, "orientationId" | "parcours" | "ecritLe">,
  circonstances: Circonstances,
): boolean {
  if (circonstances.changeLe && circonstances.changeLe > ecritLe) return true;
  if (circonstances.orientationId === null) return false;
  return (
    circonstances.orientationId !== orientationId ||
    (parcours !== null && circonstances.parcours !== parcours)
  );
}

/**
 * The day something essential last changed on the very path of a contract signed or refused; null when nothing
 * did, and when another orientation has taken its place, which counts from its own notification.
 */
// B4-02 D5411-14-2
export function changementLe(
  { orientationId, parcours, ecritLe }: Pick<Contrat, "orientationId" | "parcours" | "ecritLe">,
  circonstances: Circonstances,
): JourCivil | null {
  const { changeLe, parcoursLe } = circonstances;
  if (orientationId === null || circonstances.orientationId !== orientationId) return null;
  const autreParcours = parcours !== null && circonstances.parcours !== parcours;
  const jours = [
    ...(changeLe && changeLe > ecritLe ? [jourCivil(changeLe)] : []),
    ...(autreParcours && parcoursLe ? [parcoursLe] : []),
  ];
  return jours.toSorted().at(-1) ?? null;
}

export const GESTES = ["preparer", "signer", "refuser"] as const;
export type Geste = (typeof GESTES)[number];

/** What may be done in each state; absent: refused. Nothing while the registration has ended. */
export const SUITES: Readonly<
  Record<EtatContrat | "AUCUN", Readonly<Partial<Record<Geste, Contrat["etat"]>>>>
> = {
  AUCUN: { preparer: "EN_ATTENTE_SIGNATURE", signer: "SIGNE", refuser: "REFUSE" },
  EN_ATTENTE_SIGNATURE: { preparer: "EN_ATTENTE_SIGNATURE", signer: "SIGNE", refuser: "REFUSE" },
  SIGNE: { preparer: "EN_ATTENTE_SIGNATURE", refuser: "REFUSE" },
  REFUSE: { preparer: "EN_ATTENTE_SIGNATURE", signer: "SIGNE" },
  A_SIGNER: { preparer: "EN_ATTENTE_SIGNATURE", signer: "SIGNE", refuser: "REFUSE" },
  SUSPENDU: {},
  CLOTURE: {},
};

const FINIS: ReadonlySet<unknown> = new Set(["Cessé", "Radié"]);

/** The first day without registration, as the register says; null while registered (§4.7). */
export function finInscription(
  inscription: Readonly<Record<string, unknown>> | null,
): JourCivil | null {
  const le = inscription?.m_date_effet_statut;
  return FINIS.has(inscription?.m_statut) && typeof le === "string" ? le.slice(0, 10) : null;
}

/** Whether the registration has ended that day: who is not registered signs no contract (L5411-6). */
// B4-01
export function inscriptionFinie(cesseLe: JourCivil | null, jour: JourCivil): cesseLe is JourCivil {
  return cesseLe !== null && cesseLe <= jour;
}
