/** What is looked for in the consultations of a day. */
export const GENRES = ["volume", "nuit", "refus", "homonyme"] as const;
export type Genre = (typeof GENRES)[number];

/** From how many on, each in one day; the dated parameters give them. */
export type Seuils = Readonly<Record<Genre, number>>;

/** What one reader did in a day, counted as each kind counts. */
export type Comptes = Readonly<Record<Genre, number>>;

/** Each kind whose threshold is passed, with how many and from how many on. */
// CONV-5-12
export function depassements(
  comptes: Comptes,
  seuils: Seuils,
): { readonly genre: Genre; readonly nombre: number; readonly seuil: number }[] {
  return GENRES.flatMap((genre) =>
    comptes[genre] >= seuils[genre]
      ? [{ genre, nombre: comptes[genre], seuil: seuils[genre] }]
      : [],
  );
}

const dossiers = (n: number) => `${n} dossier${n > 1 ? "s" : ""}`;

/** What is said of it, without naming anybody whose record was seen. */
export function decrire(genre: Genre, nombre: number): string {
  switch (genre) {
    case "volume":
      return `${dossiers(nombre)} consultés dans la journée`;
    case "nuit":
      return `${dossiers(nombre)} consultés la nuit`;
    case "refus":
      return `${nombre} personnes demandées hors de son périmètre`;
    case "homonyme":
      return `${dossiers(nombre)} au nom de l’agent lui-même`;
  }
}
