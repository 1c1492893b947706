import { jourCivil } from "../kit/jour-civil.ts";
import type { SuiviDemo } from "./accompagnants-demo.ts";
import { type MetierDemo, metierDemo } from "./metiers-demo.ts";
import { orienteLe, stadeDemo } from "./stade-demo.ts";
import { creerTirage, type Tirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const JOUR_MS = 86_400_000;

/** A constraint, with situations and objectives that go with it. */
const CONTRAINTES = [
  ["23", ["7", "6", "2311"], ["6", "7"]],
  ["24", ["13", "10"], ["9"]],
  ["25", ["15", "19"], ["45", "44"]],
  ["26", ["20", "55"], ["16"]],
  ["27", ["2707", "26"], ["36", "37"]],
  ["28", ["34", "31"], ["22", "52"]],
  ["29", ["35", "36"], ["27"]],
] as const;
const BESOINS = ["1", "3", "5", "8", "9", "10", "11", "12", "15"];
const REPONSES = ["OUI", "NON", "NE_SAIT_PAS"];

/**
 * The diagnostic of one person of the demonstration who was put on a path: explored once for most, again
 * some weeks later for a third of them; never for one in six.
 */
export function* diagnosticsDemo(
  graine: number,
  rang: number,
  autour: Date,
  { par }: SuiviDemo,
): Generator<object> {
  const stade = stadeDemo(graine, rang);
  if (stade !== "OUVERT" && stade !== "REORIENTE") return;
  const tirage = creerTirage(graine ^ 0x44_49_41, rang);
  if (tirage.entier(6) === 0) return;
  const oriente = orienteLe(graine, rang, autour).getTime();
  const premiere = oriente + (2 + tirage.entier(12)) * JOUR_MS;
  if (premiere > autour.getTime()) return;
  const { prenom, nom } = tirage.parmi(par.agents);
  const commun = {
    type: "diagnostic",
    usager: numeroDemo(rang),
    source: par.cle,
    structure: par.nom,
    agent: { prenom, nom },
  };
  const identifiant = `demo-${graine}-${rang}`;
  const projet = { identifiant: "principal", ...projetDemo(tirage, metierDemo(graine, rang)) };
  if (tirage.chance(8)) {
    const exploreLe = new Date(premiere).toISOString();
    yield { ...commun, identifiant, exploreLe, sansContrainte: true, projets: [projet] };
    return;
  }
  const contraintes = contraintesDemo(tirage);
  yield {
    ...commun,
    identifiant,
    exploreLe: new Date(premiere).toISOString(),
    conjointLe: jourCivil(new Date(premiere)),
    ...contraintes,
    ...(tirage.chance(50) && { besoinNumerique: tirage.parmi(["BESOIN", "POINT_FORT"]) }),
    ...(tirage.chance(70) && {
      pouvoirAgir: {
        confiance: tirage.parmi(REPONSES),
        accompagnement: tirage.parmi(REPONSES),
      },
    }),
    projets: [projet],
  };
  const seconde = premiere + (20 + tirage.entier(40)) * JOUR_MS;
  const [contrainte] = contraintes.contraintes;
  const [objectif] = contraintes.objectifs;
  if (!tirage.chance(33) || seconde > autour.getTime() || !contrainte || !objectif) return;
  yield {
    ...commun,
    identifiant: `${identifiant}-suite`,
    exploreLe: new Date(seconde).toISOString(),
    contraintes: [{ code: contrainte.code, valeur: "CLOTUREE", estPrioritaire: false }],
    objectifs: [{ code: objectif.code, valeur: "REALISE" }],
  };
}

function contraintesDemo(tirage: Tirage) {
  const depart = tirage.entier(CONTRAINTES.length);
  const nombre = 1 + tirage.entier(3);
  const retenues = Array.from(
    { length: nombre },
    (_rien, pas) => CONTRAINTES[(depart + pas * 2) % CONTRAINTES.length]!,
  );
  return {
    contraintes: retenues.map(([code], rang) => ({
      code,
      valeur: "OUI",
      estPrioritaire: rang === 0,
      impact: tirage.parmi(["FORT", "MOYEN", "FAIBLE"]),
    })),
    situations: retenues.map(([, situations]) => ({
      code: tirage.parmi(situations),
      valeur: "OUI",
    })),
    objectifs: retenues.map(([, , objectifs]) => ({ code: objectifs[0], valeur: "EN_COURS" })),
  };
}

function projetDemo(tirage: Tirage, { code, libelle }: MetierDemo): object {
  const besoins = BESOINS.filter(() => tirage.chance(40)).map((code) => ({
    code,
    valeur: tirage.parmi(["POINT_FORT", "BESOIN"]),
  }));
  return { nomMetier: libelle, codeRome: code, codeTypologie: "MR", prioritaire: true, besoins };
}
