import { creerTirage, type Tirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const JOUR_MS = 86_400_000;
/** What weeks are made of; the second figure is the hours it usually takes. */
const ACTIVITES = [
  ["RECHERCHE_EMPLOI", 3, "Atelier CV et lettre de motivation"],
  ["RECHERCHE_EMPLOI", 2, "Candidatures"],
  ["RECHERCHE_EMPLOI", 4, "Forum de l’emploi"],
  ["FORMATION", 4, "Préparation du permis de conduire"],
  ["FORMATION", 7, "Formation aux outils numériques"],
  ["MISE_EN_SITUATION", 7, "Journée de découverte d’un métier"],
  ["ACCOMPAGNEMENT_SOCIAL", 1, "Entretien avec le référent"],
  ["ACCOMPAGNEMENT_SOCIAL", 2.5, "Atelier de remobilisation par le sport"],
  ["ACCES_DROITS", 1.5, "Recherche d’un mode de garde"],
  ["ACTIVITE", 3, "Activité bénévole en association"],
] as const;
const MOTIFS = ["SANTE", "TRANSPORT", "GARDE_ENFANT", "ORGANISME", "SANS_RAISON"];

/** What the demonstration's contract tells. */
export type ContratDemo = {
  readonly etat: string;
  readonly le: string;
  readonly source: string;
  readonly plan?: { readonly heures?: number | null };
};

/**
 * The démarches of one person of the demonstration whose contract is signed: the week of `autour`, and for
 * two in five the six before. Past ones were done for most; nothing is said of what is to come.
 */
export function* demarchesDemo(
  graine: number,
  rang: number,
  autour: Date,
  contrat: ContratDemo,
): Generator<object> {
  if (contrat.etat !== "SIGNE") return;
  const tirage = creerTirage(graine ^ 0x44_45_4d, rang);
  const avant = tirage.chance(40) ? 6 : 0;
  const assidu = tirage.chance(75);
  for (let semaine = -avant; semaine <= 0; semaine++) {
    const lundi = lundiDe(autour) + semaine * 7 * JOUR_MS;
    if (lundi + 6 * JOUR_MS < Date.parse(contrat.le)) continue;
    const vises = (contrat.plan?.heures ?? 4) * (assidu ? 1 : 0.5);
    yield* semaineDemo(tirage, lundi, vises, autour, {
      type: "demarche",
      usager: numeroDemo(rang),
      source: contrat.source,
      prefixe: `demo-${graine}-${rang}-${semaine}`,
    });
  }
}

function* semaineDemo(
  tirage: Tirage,
  lundi: number,
  vises: number,
  autour: Date,
  { prefixe, ...commun }: Readonly<Record<string, string>>,
): Generator<object> {
  let prevues = 0;
  for (let rang = 0; prevues < vises && rang < 8; rang++) {
    const [action, heures, titre] = tirage.parmi([...ACTIVITES]);
    prevues += heures;
    const debut = lundi + tirage.entier(5) * JOUR_MS;
    const saisie = Math.min(lundi - 3 * JOUR_MS + 10 * 3_600_000, autour.getTime());
    const passee = debut + JOUR_MS <= autour.getTime();
    yield {
      ...commun,
      identifiant: `${prefixe}-${rang}`,
      action,
      titre,
      semaine: jourDe(lundi),
      jour: jourDe(debut),
      heures,
      saisieLe: new Date(saisie).toISOString(),
      ...suiteDemo(tirage, passee),
      ...(passee && { concluLe: new Date(debut + 17 * 3_600_000).toISOString() }),
    };
  }
}

function suiteDemo(tirage: Tirage, passee: boolean): object {
  const sort = tirage.entier(100);
  const motif = tirage.parmi(MOTIFS);
  if (!passee || sort >= 95) return { etat: "PREVUE" };
  if (sort < 75) return { etat: "FAITE" };
  if (sort >= 90) return { etat: "ANNULEE" };
  const justificatif = motif === "SANTE" ? "Certificat médical" : null;
  return { etat: "NON_FAITE", motif, justificatif };
}

/** The Monday of that week, at midnight in UTC: days of the demonstration are civil dates. */
function lundiDe(instant: Date): number {
  const minuit = Math.floor(instant.getTime() / JOUR_MS) * JOUR_MS;
  return minuit - ((instant.getUTCDay() + 6) % 7) * JOUR_MS;
}

function jourDe(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
