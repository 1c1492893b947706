import type { SuiviDemo } from "./accompagnants-demo.ts";
import { creerTirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const JOUR_MS = 86_400_000;

/** What one person of the demonstration in six declared of their situation before `autour`. */
// B2-04
export function* changementsDemo(
  graine: number,
  rang: number,
  autour: Date,
  { par }: SuiviDemo,
): Generator<object> {
  const tirage = creerTirage(graine ^ 0x43_48_47, rang);
  if (!tirage.chance(16)) return;
  const jour = (recul: number) =>
    new Date(autour.getTime() - recul * JOUR_MS).toISOString().slice(0, 10);
  const recul = 20 + tirage.entier(60);
  const declare = recul - 5 - tirage.entier(10);
  const tard = tirage.chance(30);
  const sort = tirage.parmi([
    { genre: "TRAVAIL", heures: tirage.parmi([40, 78, 104]), fin: null },
    { genre: "FORMATION", heures: tirage.parmi([14, 35, 210]), fin: jour(2) },
    { genre: "MALADIE", fin: jour(recul - tirage.parmi([6, 14, 18])) },
    { genre: "DOMICILE", adresse: "3 RUE DE L EXEMPLE, 62000 ARRAS" },
  ]);
  const survenuLe = jour(sort.genre === "DOMICILE" && tard ? recul + 40 : recul);
  yield {
    type: "changement",
    identifiant: `demo-${graine}-${rang}`,
    usager: numeroDemo(rang),
    source: tirage.parmi(["ft", par.cle]),
    ...sort,
    survenuLe,
    declareLe: jour(declare),
    ecritLe: `${jour(declare)}T10:00:00Z`,
  };
}
