import { ErreurApi } from "./erreur-api.ts";

/** A field as the wire names it, and as the screen shows it. */
export interface ChampNomme {
  readonly nom: string;
  readonly libelle: string;
}

/** The sentence of a refusal, each field named as on the screen, whatever its place in what was sent. */
export function nommerChamps(message: string, champs: readonly ChampNomme[]): string {
  return champs.reduce(
    (dit, { nom, libelle }) => dit.replaceAll(mentions(nom), `«\u202f${libelle}\u202f»`),
    message,
  );
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

/** `motif` alone, at the end of a path, or one of a list: « prescription.motif », « objectifs.2 ». */
function mentions(nom: string): RegExp {
  return new RegExp(`«\u202f(?:\\w+\\.)*${nom}(?:\\.\\d+)?\u202f»`, "g");
}
