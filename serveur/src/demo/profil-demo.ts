import type { SuiviDemo } from "./accompagnants-demo.ts";
import { metierDemo } from "./metiers-demo.ts";
import { creerTirage, type Tirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const JOUR_MS = 86_400_000;

const LIEUX = [
  ["62041", "Arras"],
  ["62498", "Lens"],
  ["62193", "Calais"],
] as const;
const LANGUES = ["Anglais", "Portugais", "Arabe", "Polonais"];

/** The profile of one person of the demonstration, written in the months before `autour`: three in four have one. */
export function* profilDemo(
  graine: number,
  rang: number,
  autour: Date,
  { par }: SuiviDemo,
): Generator<object> {
  const tirage = creerTirage(graine ^ 0x50_52_4f, rang);
  if (tirage.chance(25)) return;
  const ecrit = new Date(autour.getTime() - (5 + tirage.entier(150)) * JOUR_MS);
  const { code, libelle, competences } = metierDemo(graine, rang);
  const commun = (suffixe: string) => ({
    identifiant: `demo-${graine}-${rang}-${suffixe}`,
    usager: numeroDemo(rang),
    source: tirage.chance(30) ? "ft" : par.cle,
    ecritLe: ecrit.toISOString(),
  });
  const vise = { rome: { code, libelle }, mobilites: [mobilite(tirage)] };
  yield {
    type: "profil-metier",
    ...commun("metier"),
    ...vise,
    typologie: "MR",
    contrats: [
      { type: "CDI", critereOre: true },
      { type: "CDD", critereOre: false },
    ].slice(0, 1 + tirage.entier(2)),
    temps: tirage.chance(70)
      ? [{ code: "1", critereOre: true, min: null, max: null }]
      : [{ code: "2", critereOre: false, min: 15, max: 28 }],
    experience: tirage.chance(60) ? { valeur: 1 + tirage.entier(12), unite: "AN" } : null,
    salaire: tirage.chance(50) ? { periode: "Mensuel", brut: 1850 + tirage.entier(40) * 10 } : null,
  };
  if (tirage.chance(20)) {
    const autre = metierDemo(graine ^ 1, rang);
    const rome = { code: autre.code, libelle: autre.libelle };
    yield { type: "profil-metier", ...commun("evolution"), rome, typologie: "PM" };
  }
  if (tirage.chance(8))
    yield {
      type: "profil-cref",
      ...commun("entreprise"),
      ...vise,
      creation: true,
      reprise: tirage.chance(30),
    };
  for (const [numero, competence] of competences.entries())
    yield {
      type: "profil-competence",
      ...commun(`competence-${numero}`),
      libelle: competence,
      sorte: "SAVOIR_FAIRE",
    };
  const debut = autour.getUTCFullYear() - 3 - tirage.entier(6);
  if (tirage.chance(60))
    yield {
      type: "profil-experience",
      ...commun("experience"),
      intitule: libelle,
      rome: code,
      employeur: "Entreprise fictive",
      debut: `${debut}-02-01`,
      fin: `${debut + 2}-0${1 + tirage.entier(9)}-28`,
    };
  if (tirage.chance(40))
    yield {
      type: "profil-formation",
      ...commun("formation"),
      intitule: `Titre professionnel : ${libelle}`,
      annee: debut - 1,
      obtenue: tirage.chance(80),
    };
  if (tirage.chance(25))
    yield {
      type: "profil-langue",
      ...commun("langue"),
      langue: tirage.parmi(LANGUES),
      niveau: tirage.parmi(["A2", "B1", "B2", "C1"]),
    };
  if (tirage.chance(45)) yield { type: "profil-permis", ...commun("permis"), categorie: "B" };
  if (tirage.chance(12))
    yield {
      type: "profil-habilitation",
      ...commun("habilitation"),
      intitule: "Sauveteur secouriste du travail",
      finLe: `${autour.getFullYear() + 1}-06-30`,
    };
}

function mobilite(tirage: Tirage): object {
  const [code, libelle] = tirage.parmi(LIEUX);
  return {
    lieu: { code, libelle, type: "5" },
    rayon: tirage.parmi([10, 20, 30, 50]),
    unite: "KM",
    prioritaire: true,
  };
}
