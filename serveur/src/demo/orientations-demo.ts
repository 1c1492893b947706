import { type Accompagnant, accompagnantDemo, type SuiviDemo } from "./accompagnants-demo.ts";
import { ouvrable } from "./jours.ts";
import { structureDemo } from "./lieux-demo.ts";
import { orienteLe, premiereOrientation, stadeDemo } from "./stade-demo.ts";
import { creerTirage, type Tirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const CONSTAT = "Deux courriers et trois appels restés sans réponse";
const JOUR_MS = 86_400_000;
const FAIBLE = "IMPACT_FAIBLE_RECHERCHE_EMPLOI";
const FORT = "IMPACT_FORT_RECHERCHE_EMPLOI";
/** Why a path was entered upon, by who decided of it: at the registration, then later on. */
const ORIGINES: Readonly<Record<string, readonly [string, string]>> = {
  cd62: ["INSCRIPTION_AUTO_CAF", "INSCRIPTION_CONSEILLER_CD"],
  ml62: ["INSCRIPTION_AUTO_MILO", "INSCRIPTION_AUTO_MILO"],
  ce62: ["INSCRIPTION_CONSEILLER_CE", "INSCRIPTION_CONSEILLER_CE"],
  ft: ["INSCRIPTION_VOLONTAIRE", "INSCRIPTION_CONSEILLER_FT"],
};

/** The path that person, whom `par` accompanies, is on or was on. */
export function parcoursDe(graine: number, rang: number, par: Accompagnant): string {
  const tirage = creerTirage(graine ^ 1, rang);
  criteresDemo(tirage);
  return tirage.parmi(par.parcours);
}

/**
 * The orientations of one person of the demonstration around `autour`: two in three are on a path, some
 * after another one, some wait for a decision, some questionnaires are unfinished, some paths have ended.
 */
export function* orientationsDemo(
  graine: number,
  rang: number,
  autour: Date,
  { par, decideur }: SuiviDemo,
): Generator<object> {
  const stade = stadeDemo(graine, rang);
  if (!stade) return;
  const tirage = creerTirage(graine ^ 1, rang);
  const creee = orienteLe(graine, rang, autour);
  const [alInscription, ensuite] = ORIGINES[decideur] ?? [];
  const commun = { type: "orientation", usager: numeroDemo(rang), source: decideur };
  const identifiant = premiereOrientation(graine, rang);
  const criteres = criteresDemo(tirage);
  const premiere = {
    ...commun,
    identifiant,
    origine: alInscription,
    creeeLe: creee.toISOString(),
    criteres,
  };
  if (stade === "BROUILLON") {
    const { niveau_etude: _plusTard, ...partiels } = criteres;
    yield { ...premiere, criteres: partiels, etat: stade, parcours: "IND", organisme: "IND" };
    return;
  }
  if (stade === "EN_ATTENTE") {
    const lourd = decideur === "cd62" && criteres.contrainte_financiere === FORT;
    const vers = lourd
      ? { parcours: "PSP", organisme: "CD" }
      : { parcours: "PED", organisme: "FT" };
    yield { ...premiere, ...vers, etat: stade };
    return;
  }
  const entreeLe = jourDe(creee, 3);
  if (stade !== "REORIENTE") {
    const ouverte = { ...premiere, ...versDemo(par, tirage.parmi(par.parcours), rang), entreeLe };
    yield stade === "OUVERT" ? { ...ouverte, etat: stade } : close(ouverte, "REPRISE_D_EMPLOI");
    return;
  }
  yield close(
    { ...premiere, ...versDemo(accompagnantDemo("ft"), "PED", rang), entreeLe },
    "REORIENTATION",
  );
  yield {
    ...commun,
    identifiant: `${identifiant}-suite`,
    origine: ensuite,
    creeeLe: ouvrable(autour, -2, tirage).toISOString(),
    etat: "OUVERT",
    ...versDemo(par, par.parcours.at(-1) ?? "", rang),
    // B3-08: one in three of them no longer answered.
    ...(par.organisme === "CD" &&
      rang % 3 === 0 && { sansReponses: { le: jourDe(autour, -2), constat: CONSTAT } }),
    entreeLe: jourDe(autour, -2),
  };

  function close(ouverte: object, motifSortie: string): object {
    const [, sortieLe] = [entreeLe, jourDe(autour, -2)].toSorted();
    return { ...ouverte, etat: "CLOTURE", sortieLe, motifSortie };
  }
}

// An orientation names the département for its délégataires (wire §4.1).
function versDemo({ cle, organisme }: Accompagnant, parcours: string, rang: number): object {
  const nomme = organisme === "DCD" ? "CD" : organisme;
  return { parcours, organisme: nomme, ...structureDemo(cle, rang) };
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
