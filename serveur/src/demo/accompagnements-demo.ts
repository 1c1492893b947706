import { orienteLe, parcoursDe, stadeDemo } from "./orientations-demo.ts";
import { SERVICES_DEMO } from "./services-demo.ts";
import { creerTirage, type Tirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const JOUR_MS = 86_400_000;
const REFERENTS = ["Camille Verlainel", "Gaubert Marbesart", "Perrin Salmonroc"];
const ETATS = ["PRESCRITE", "PRESCRITE", "ACCEPTEE", "COMMENCEE", "COMMENCEE", "TERMINEE"];
const MOTIFS = [
  "Lever ce frein ouvre les emplois visés.",
  "La personne le demande et s’y rendra.",
  "Nécessaire avant d’entrer en formation.",
];
const CONTRAINTES: Readonly<Record<string, string>> = {
  numerique: "22",
  mobilite: "23",
  famille: "24",
  "lecture-ecriture-calcul": "26",
  "difficultes-financieres": "28",
};

/**
 * The accompaniment of one person of the demonstration on a path: for three in four a period, running, due
 * to be ended or ended; for two in three one or two prescribed services.
 */
export function* accompagnementsDemo(
  graine: number,
  rang: number,
  autour: Date,
): Generator<object> {
  const stade = stadeDemo(graine, rang);
  if (stade !== "OUVERT") return;
  const tirage = creerTirage(graine ^ 0x50_45_52, rang);
  const debut = Math.min(
    autour.getTime() - JOUR_MS,
    orienteLe(graine, rang, autour).getTime() + (4 + tirage.entier(20)) * JOUR_MS,
  );
  const commun = { usager: numeroDemo(rang), source: "cd62" };
  if (tirage.chance(75)) {
    const { parcours, organisme } = parcoursDe(graine, rang);
    const source = organisme === "FT" ? "ft" : "cd62";
    yield { ...commun, source, ...periodeDemo(tirage, `demo-${graine}-${rang}`, debut, parcours) };
  }
  if (!tirage.chance(66)) return;
  const services = new Set([tirage.parmi(SERVICES_DEMO), tirage.parmi(SERVICES_DEMO)]);
  for (const { identifiant, thematiques } of services) {
    const thematique = tirage.parmi(thematiques);
    const le = Math.min(autour.getTime(), debut + tirage.entier(30) * JOUR_MS);
    yield {
      ...commun,
      type: "prescription",
      identifiant: `demo-${graine}-${rang}-${identifiant}`,
      service: identifiant,
      thematique,
      contrainte: CONTRAINTES[thematique.split("--")[0] ?? ""] ?? null,
      motif: tirage.parmi(MOTIFS),
      prescripteur: tirage.parmi(REFERENTS),
      etat: tirage.parmi(ETATS),
      prescriteLe: new Date(le).toISOString(),
    };
  }
}

const DISPOSITIFS: Readonly<Record<string, readonly string[]>> = {
  PED: ["SUIVI_PROFESSIONNEL", "ACCOMPAGNEMENT_INTENSIF"],
  PSP: ["ACCOMPAGNEMENT_GLOBAL", "ACCOMPAGNEMENT_INTENSIF"],
  PSO: ["ACCOMPAGNEMENT_SOCIAL"],
};

function periodeDemo(tirage: Tirage, identifiant: string, debut: number, parcours: string): object {
  const jour = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  const dispositif = tirage.parmi(DISPOSITIFS[parcours] ?? []);
  const intensif = dispositif === "ACCOMPAGNEMENT_INTENSIF";
  const finPrevue = jour(debut + (90 + tirage.entier(180)) * JOUR_MS);
  const terminee = tirage.chance(10);
  return {
    type: "periode",
    identifiant,
    dispositif,
    modalite: tirage.parmi(["PRESENTIEL", "PRESENTIEL", "MIXTE", "DISTANCE"]),
    intensite: intensif ? "INTENSIF" : tirage.parmi(["REGULIER", "AUTONOME"]),
    referent: tirage.parmi(REFERENTS),
    debut: jour(debut),
    finPrevue,
    ...(terminee && { fin: jour(debut), motifFin: "EMPLOI" }),
  };
}
