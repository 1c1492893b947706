import { ouvrable } from "./jours.ts";
import { structureDemo } from "./lieux-demo.ts";
import { creerTirage, type Tirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const CONSTAT = "Deux courriers et trois appels restés sans réponse";
const JOUR_MS = 86_400_000;
const PARCOURS = ["PED", "PED", "PSP", "PSP", "PSP", "PSO"];
const FAIBLE = "IMPACT_FAIBLE_RECHERCHE_EMPLOI";
const FORT = "IMPACT_FORT_RECHERCHE_EMPLOI";

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

/** The path that person is or was first on, and the body that accompanies. */
export function parcoursDe(graine: number, rang: number) {
  const tirage = tirageDe(graine ^ 1, rang);
  criteresDemo(tirage);
  return parcoursDemo(tirage);
}

/** When the questionnaire of that person was filled, before `autour`. */
export function orienteLe(graine: number, rang: number, autour: Date): Date {
  const tirage = tirageDe(graine, rang);
  tirage.entier(100);
  return ouvrable(autour, -5 - tirage.entier(200), tirage);
}

const tirageDe = (graine: number, rang: number) => creerTirage(graine ^ 0x4f_52_49, rang);

/**
 * The orientations of one person of the demonstration around `autour`: two in three are on a path, some
 * after another one, some wait for a decision, some questionnaires are unfinished, some paths have ended.
 */
export function* orientationsDemo(graine: number, rang: number, autour: Date): Generator<object> {
  const stade = stadeDemo(graine, rang);
  if (!stade) return;
  const tirage = tirageDe(graine ^ 1, rang);
  const creee = orienteLe(graine, rang, autour);
  const commun = { type: "orientation", usager: numeroDemo(rang), source: "cd62" };
  const identifiant = premiereOrientation(graine, rang);
  const criteres = criteresDemo(tirage);
  const premiere = {
    ...commun,
    identifiant,
    origine: "INSCRIPTION_AUTO_CAF",
    creeeLe: creee.toISOString(),
    criteres,
  };
  if (stade === "BROUILLON") {
    const { niveau_etude: _plusTard, ...partiels } = criteres;
    yield { ...premiere, criteres: partiels, etat: stade, parcours: "IND", organisme: "IND" };
    return;
  }
  if (stade === "EN_ATTENTE") {
    const lourd = criteres.contrainte_financiere === FORT;
    const vers = lourd
      ? { parcours: "PSP", organisme: "CD" }
      : { parcours: "PED", organisme: "FT" };
    yield { ...premiere, ...vers, etat: stade };
    return;
  }
  const entreeLe = jourDe(creee, 3);
  const choisi = parcoursDemo(tirage);
  const structure = structureDemo(choisi.organisme, rang);
  const ouverte = { ...premiere, ...choisi, ...structure, etat: "OUVERT", entreeLe };
  if (stade === "OUVERT") yield ouverte;
  else {
    const motifSortie = stade === "CLOTURE" ? "REPRISE_D_EMPLOI" : "REORIENTATION";
    yield { ...ouverte, etat: "CLOTURE", sortieLe: jourDe(autour, -2), motifSortie };
  }
  if (stade !== "REORIENTE") return;
  yield {
    ...commun,
    identifiant: `${identifiant}-suite`,
    origine: "INSCRIPTION_CONSEILLER_CD",
    creeeLe: ouvrable(autour, -2, tirage).toISOString(),
    etat: "OUVERT",
    parcours: "PSO",
    organisme: "CD",
    ...structureDemo("CD", rang),
    // B3-08: one in three of them no longer answered.
    ...(rang % 3 === 0 && { sansReponses: { le: jourDe(autour, -2), constat: CONSTAT } }),
    entreeLe: jourDe(autour, -2),
  };
}

function parcoursDemo(tirage: Tirage): { parcours: string; organisme: string } {
  const parcours = tirage.parmi(PARCOURS);
  return { parcours, organisme: parcours === "PED" ? "FT" : "CD" };
}

function jourDe(instant: Date, jours: number): string {
  return new Date(instant.getTime() + jours * JOUR_MS).toISOString().slice(0, 10);
}

function criteresDemo(tirage: Tirage): Record<string, unknown> {
  return {
    situation_professionnelle: tirage.parmi(["DEUX_DERNIERES_ANNEES", "PLUS_DEUX_ANS"]),
    niveau_etude: tirage.parmi(["C3A", "NV5", "NV5", "NV4", "NV3"]),
    capacite_a_travailler: true,
    projet_pro: tirage.parmi(["SALARIAT", "SALARIAT", "FORMATION", "ENTREPRENARIAT"]),
    contrainte_sante: "AUCUNE",
    contrainte_logement: "AUCUNE",
    contrainte_mobilite: tirage.parmi(["AUCUNE", "AUCUNE", "DEPENDANT_TRANSPORT"]),
    contrainte_familiale: "AUCUNE",
    contrainte_financiere: tirage.parmi(["AUCUNE", FAIBLE, FORT]),
    contrainte_numerique: "AUCUNE",
    contrainte_administrative_juridique: "AUCUNE",
    contrainte_francais_calcul: "AUCUNE",
  };
}
