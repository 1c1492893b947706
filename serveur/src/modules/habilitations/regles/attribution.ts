import { ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import type { Profil } from "./droit.ts";

/** A right to give. `fin` is the last day, included. */
export type Attribution = {
  readonly module: string;
  readonly profil: Profil;
  readonly finalite: string;
  readonly motif: string;
  readonly debut: JourCivil;
  readonly fin: JourCivil;
  /** Why this module although the mission does not call for it. */
  readonly ecartMotif: string | null;
};

export type Beneficiaire = {
  readonly id: string;
  readonly mission: string | null;
  readonly roles: readonly string[];
  readonly fermeLe: Date | null;
  readonly departLe: JourCivil | null;
};

/** What each module of a mission allows at most. */
export type ModulesUtiles = ReadonlyMap<string, Profil>;

/** A grant goes through when its motive, its purpose, its dates and the mission all justify it. */
export function verifierAttribution(
  attribution: Attribution,
  beneficiaire: Beneficiaire,
  cadre: {
    readonly jour: JourCivil;
    readonly dureeMois: number;
    readonly utiles: ModulesUtiles;
    readonly modules: { has(module: string): boolean } | null;
  },
): Refus | null {
  if (beneficiaire.fermeLe) return refus("COMPTE_FERME", "Le compte de cette personne est fermé.");
  if (cadre.modules && !cadre.modules.has(attribution.module)) {
    return refus("MODULE_INCONNU", "Ce module n’existe pas.");
  }
  // ANX1-5.1-01 ANX1-2-06
  if (attribution.motif.trim() === "" || attribution.finalite.trim() === "") {
    return refus("MOTIF_ABSENT", "Indiquez la finalité de l’accès et pourquoi il est nécessaire.");
  }
  // B6-07
  const terme = ajouterMois(cadre.jour, cadre.dureeMois);
  if (attribution.debut < cadre.jour) {
    return refus("DEBUT_PASSE", "Un droit ne commence pas dans le passé.");
  }
  if (attribution.fin < attribution.debut) {
    return refus("FIN_INVALIDE", "La fin du droit précède son début.");
  }
  if (attribution.fin > terme) {
    return refus("FIN_TROP_LOINTAINE", `Un droit dure au plus ${cadre.dureeMois} mois.`);
  }
  if (beneficiaire.departLe !== null && attribution.fin >= beneficiaire.departLe) {
    return refus("DEPART_PREVU", "Cette personne quitte ses fonctions avant la fin du droit.");
  }
  return verifierMission(attribution, beneficiaire.mission, cadre.utiles);
}

/** Least privilege: beyond what the mission needs, a written motive or nothing. */
// ANX1-5.1-02 ANX1-5.1-03
function verifierMission(
  attribution: Attribution,
  mission: string | null,
  utiles: ModulesUtiles,
): Refus | null {
  if (mission === null) {
    return refus("MISSION_ABSENTE", "Indiquez d’abord la mission de cette personne.");
  }
  if (correspondALaMission(attribution.module, attribution.profil, utiles)) return null;
  if (attribution.ecartMotif !== null && attribution.ecartMotif.trim() !== "") return null;
  return refus(
    "HORS_MISSION",
    "La mission de cette personne n’appelle pas cet accès : motivez l’écart ou renoncez.",
  );
}

/** Whether a mission calls for this module with this profile: managing includes reading. */
export function correspondALaMission(
  module: string,
  profil: Profil,
  utiles: ModulesUtiles,
): boolean {
  const permis = utiles.get(module);
  return permis === "gestion" || (permis === "consultation" && profil === "consultation");
}

/**
 * Who gives: never oneself; and an RGC's own access needs the approval of another person, so it is
 * not given directly by anyone.
 */
// ANX1-5.1-05
export function verifierAuteur(auteurId: string, beneficiaire: Beneficiaire): Refus | null {
  if (auteurId === beneficiaire.id) {
    return refus("AUTO_ATTRIBUTION", "Nul ne s’accorde un droit à soi-même.");
  }
  if (beneficiaire.roles.includes("RGC")) {
    return refus(
      "APPROBATION_REQUISE",
      "L’accès d’un RGC à un outil passe par une demande, approuvée par le responsable du suivi opérationnel.",
    );
  }
  return null;
}
