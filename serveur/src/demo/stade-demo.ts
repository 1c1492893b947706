import { ouvrable } from "./jours.ts";
import { creerTirage } from "./tirage.ts";

/** Where each person of a hundred stands: the first range that holds the draw. */
const STADES = [
  [12, "REORIENTE"],
  [65, "OUVERT"],
  [78, "EN_ATTENTE"],
  [85, "BROUILLON"],
  [90, "CLOTURE"],
] as const;

/** The `identifiant` of the orientation a person of the demonstration had first. */
export const premiereOrientation = (graine: number, rang: number) => `demo-${graine}-${rang}`;

/** Where that person stands; null when never oriented. */
export function stadeDemo(graine: number, rang: number): (typeof STADES)[number][1] | null {
  const sort = tirageDe(graine, rang).entier(100);
  return STADES.find(([borne]) => sort < borne)?.[1] ?? null;
}

/** When the questionnaire of that person was filled, before `autour`. */
export function orienteLe(graine: number, rang: number, autour: Date): Date {
  const tirage = tirageDe(graine, rang);
  tirage.entier(100);
  return ouvrable(autour, -5 - tirage.entier(200), tirage);
}

const tirageDe = (graine: number, rang: number) => creerTirage(graine ^ 0x4f_52_49, rang);
