import { type AgentReferent, accompagnantDemo, type SuiviDemo } from "./accompagnants-demo.ts";
import { parcoursDe } from "./orientations-demo.ts";
import { SERVICES_DEMO } from "./services-demo.ts";
import { orienteLe, stadeDemo } from "./stade-demo.ts";
import { creerTirage, type Tirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const JOUR_MS = 86_400_000;
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
  { par, decideur }: SuiviDemo,
): Generator<object> {
  const stade = stadeDemo(graine, rang);
  if (stade !== "OUVERT") return;
  const tirage = creerTirage(graine ^ 0x50_45_52, rang);
  const debut = Math.min(
    autour.getTime() - JOUR_MS,
    orienteLe(graine, rang, autour).getTime() + (4 + tirage.entier(20)) * JOUR_MS,
  );
  const usager = numeroDemo(rang);
  if (tirage.chance(75)) {
    const identifiant = `demo-${graine}-${rang}`;
    const parcours = parcoursDe(graine, rang, par);
    const jours = [debut, autour.getTime()] as const;
    const referent = nomDe(tirage.parmi(par.agents));
    const periode = periodeDemo(tirage, jours, parcours);
    yield {
      usager,
      source: par.cle,
      identifiant,
      referent,
      ...periode,
      ...avisDemo(graine, rang, periode),
    };
  }
  // The services of the demonstration are in the département's offer.
  if (decideur !== "cd62" || !tirage.chance(66)) return;
  const prescripteur = nomDe(tirage.parmi(accompagnantDemo("cd62").agents));
  const services = new Set([tirage.parmi(SERVICES_DEMO), tirage.parmi(SERVICES_DEMO)]);
  for (const { identifiant, thematiques } of services) {
    const thematique = tirage.parmi(thematiques);
    const le = Math.min(autour.getTime(), debut + tirage.entier(30) * JOUR_MS);
    yield {
      usager,
      source: "cd62",
      type: "prescription",
      identifiant: `demo-${graine}-${rang}-${identifiant}`,
      service: identifiant,
      thematique,
      contrainte: CONTRAINTES[thematique.split("--")[0] ?? ""] ?? null,
      motif: tirage.parmi(MOTIFS),
      prescripteur,
      etat: tirage.parmi(ETATS),
      prescriteLe: new Date(le).toISOString(),
    };
  }
}

const nomDe = ({ prenom, nom }: AgentReferent) => `${prenom} ${nom}`;

const DISPOSITIFS: Readonly<Record<string, readonly string[]>> = {
  PED: ["SUIVI_PROFESSIONNEL", "ACCOMPAGNEMENT_INTENSIF"],
  PSP: ["ACCOMPAGNEMENT_GLOBAL", "ACCOMPAGNEMENT_INTENSIF"],
  PSO: ["ACCOMPAGNEMENT_SOCIAL"],
};

type PeriodeDemo = Readonly<Record<string, unknown>> & {
  readonly dispositif: string | undefined;
  readonly fin?: string;
};

/** What most say of the intensive accompaniment that has ended. */
function avisDemo(graine: number, rang: number, { dispositif, fin }: PeriodeDemo): object {
  const tirage = creerTirage(graine ^ 0x41_56_53, rang);
  if (dispositif !== "ACCOMPAGNEMENT_INTENSIF" || !fin || tirage.chance(20)) return {};
  return { avis: tirage.parmi(AVIS_DEMO), avisLe: fin };
}

const AVIS_DEMO = [
  ...["TRES_SATISFAIT", "SATISFAIT", "SATISFAIT", "SATISFAIT"],
  ...["PEU_SATISFAIT", "PAS_SATISFAIT", "DECLINE"],
];

function periodeDemo(
  tirage: Tirage,
  [debut, aujourdhui]: readonly [number, number],
  parcours: string,
): PeriodeDemo {
  const jour = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  const dispositif = tirage.parmi(DISPOSITIFS[parcours] ?? []);
  const intensif = dispositif === "ACCOMPAGNEMENT_INTENSIF";
  const finPrevue = jour(debut + (90 + tirage.entier(180)) * JOUR_MS);
  const terminee = tirage.chance(10);
  return {
    type: "periode",
    dispositif,
    modalite: tirage.parmi(["PRESENTIEL", "PRESENTIEL", "MIXTE", "DISTANCE"]),
    intensite: intensif ? "INTENSIF" : tirage.parmi(["REGULIER", "AUTONOME"]),
    debut: jour(debut),
    finPrevue,
    ...(terminee && { fin: jour((debut + aujourdhui) / 2), motifFin: "EMPLOI" }),
  };
}
