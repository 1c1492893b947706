import { ErreurApi } from "./erreur-api.ts";

/** A field as the wire names it, and as the screen shows it. */
export interface ChampNomme {
  readonly nom: string;
  readonly libelle: string;
  /** What is typed there is a list, an item on each line. */
  readonly parLigne?: boolean;
}

/** A field where it stands on the screen. */
export interface ChampPlace extends ChampNomme {
  readonly id: string;
  /** Codes of the refusals that are about this field without naming it. */
  readonly codes?: readonly string[];
}

type Fautes = Readonly<Record<string, string>>;

/** The wire writes days its own way; whoever reads the refusal types them as the screen asks. */
const ECRITURES = [
  ["AAAA-MM-JJTHH:MM:SS et son fuseau, de", "de"],
  ["AAAA-MM-JJ", "jj/mm/aaaa"],
] as const;

/** The sentence of a refusal, each field named as on the screen, whatever its place in what was sent. */
export function nommerChamps(message: string, champs: readonly ChampNomme[]): string {
  const ecrit = ECRITURES.reduce((dit, [fil, ecran]) => dit.replace(fil, ecran), message);
  return champs.reduce((dit, { nom, libelle, parLigne }) => {
    const lignes = parLigne ? enLignes(dit, nom) : dit;
    return lignes.replaceAll(mentions(nom), `«\u202f${libelle}\u202f»`);
  }, ecrit);
}

/** The wire counts the elements of a list, from zero; whoever typed it sees lines. */
function enLignes(message: string, nom: string): string {
  const liste = `«\u202f(?:\\w+\\.)*${nom}`;
  return message
    .replace(
      new RegExp(`Le champ (${liste})\\.(\\d+)\u202f»`),
      (_dit, champ: string, rang: string) => `La ligne ${Number(rang) + 1} de ${champ}\u202f»`,
    )
    .replace(new RegExp(`(${liste}\u202f» doit compter .*)éléments`), "$1lignes");
}

/** The field that a refusal is about: the first that it names; null when the refusal is about more than what is typed. */
export function champRefuse<Champ extends ChampNomme>(
  erreur: Error | null,
  champs: readonly Champ[],
): Champ | null {
  if (!(erreur instanceof ErreurApi) || erreur.statut !== 400) return null;
  const places = champs
    .map((champ) => ({ champ, place: erreur.message.search(mentions(champ.nom)) }))
    .filter(({ place }) => place >= 0)
    .toSorted((a, b) => a.place - b.place);
  return places[0]?.champ ?? null;
}

/**
 * What the server refuses of one field is told like what the form refuses of it; `reste` is about more than one,
 * and stands above the form. While the form itself finds faults, nothing was sent: they alone are told.
 */
export function placerRefus(
  defauts: Fautes,
  erreur: Error | null,
  champs: readonly ChampPlace[],
): { fautes: Fautes; reste: Error | null } {
  if (Object.keys(defauts).length > 0) return { fautes: defauts, reste: null };
  const code = erreur instanceof ErreurApi ? erreur.code : null;
  const vise =
    champs.find(({ codes = [] }) => code !== null && codes.includes(code)) ??
    champRefuse(erreur, champs);
  if (!erreur || !vise) return { fautes: defauts, reste: erreur };
  return { fautes: { [vise.id]: nommerChamps(erreur.message, champs) }, reste: null };
}

/** `motif` alone, at the end of a path, or one of a list: « prescription.motif », « objectifs.2 ». */
function mentions(nom: string): RegExp {
  return new RegExp(`«\u202f(?:\\w+\\.)*${nom}(?:\\.\\d+)?\u202f»`, "g");
}
