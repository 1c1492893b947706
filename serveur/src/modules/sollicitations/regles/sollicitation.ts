import type { Etat } from "./transitions.ts";

/** The kinds of difficulty that a form offers, in its order. */
// ANX1-5.3-01
export const NATURES = [
  "message-erreur",
  "deconnexion",
  "indisponibilite",
  "lenteur",
  "donnee-inexacte",
  "question",
  // ANX1-5.3-02
  "habilitation",
] as const;
export type Nature = (typeof NATURES)[number];

export const GRAVITES = ["bloquante", "majeure", "mineure"] as const;
export type Gravite = (typeof GRAVITES)[number];

/** The platforms that have a form of their own, as annex 2 bis lists them. */
// ANX2B-05 ANX2B-06 ANX2B-07
export const CANAUX = ["mon-portail-pro", "portail-emploi", "francetravail-io"] as const;
export type Canal = (typeof CANAUX)[number];

/** What a user says of a difficulty: where, what, the steps that led to it, and when. */
// ANX5-P-02
export type Signalement = {
  readonly plateforme: Canal;
  readonly nature: Nature;
  readonly element: string | null;
  readonly titre: string;
  readonly etapes: string;
  /** The reference shown with the error. */
  readonly reference: string | null;
  readonly survenueLe: Date;
};

export type Contournement = {
  readonly portee: "partielle" | "totale";
  readonly texte: string;
  readonly debut: Date;
  readonly fin: Date | null;
};

export type Sollicitation = Signalement & {
  readonly id: string;
  readonly numero: number;
  readonly organisationId: string;
  readonly auteurId: string;
  readonly etat: Etat;
  readonly creeeLe: Date;
  readonly analyse: string | null;
  readonly transmiseLe: Date | null;
  readonly gravite: Gravite | null;
  readonly impact: string | null;
  readonly equipe: string | null;
  readonly reponse: string | null;
  readonly documentation: string | null;
  readonly resolueLe: Date | null;
  readonly verification: string | null;
};

/**
 * Where a report goes first: to the partner's correspondant SI, except an incident about habilitations
 * that the RGC reports, whose contact is the CSSI of the opérateur.
 */
// ANX5-F-01 ANX1-5.3-02 ANX1-5.3-03
export function premierInterlocuteur(
  nature: Nature,
  roles: ReadonlySet<string>,
): "CORRESPONDANT_SI" | "CSSI" {
  return nature === "habilitation" && roles.has("RGC") ? "CSSI" : "CORRESPONDANT_SI";
}

/** Days the opérateur gives itself, by severity; past them, it is late. */
// ANX5-T-04
export function estEnRetard(
  { etat, gravite, transmiseLe }: Pick<Sollicitation, "etat" | "gravite" | "transmiseLe">,
  delais: Readonly<Record<Gravite, number>>,
  maintenant: Date,
): boolean {
  if (!transmiseLe || (etat !== "TRANSMISE" && etat !== "QUALIFIEE")) return false;
  const heures = delais[gravite ?? "bloquante"];
  return maintenant.getTime() > transmiseLe.getTime() + heures * 3_600_000;
}
