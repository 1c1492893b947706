/** What the machine finds before the RGC looks (annex 1, 6). */
// ANX1-6-03 ANX1-6-10 ANX1-6-11
export const ANOMALIES = {
  parti: { libelle: "Personne partie ou compte fermé", objectif: "politique" },
  expire: { libelle: "Droit arrivé à son terme", objectif: "politique" },
  inactif: { libelle: "Inutilisé depuis plus de deux mois", objectif: "politique" },
  "hors-mission": { libelle: "Au-delà de ce que la mission appelle", objectif: "exces" },
  "sans-mission": { libelle: "Mission non renseignée", objectif: "exces" },
  doublon: { libelle: "En double", objectif: "exces" },
} as const satisfies Readonly<Record<string, { libelle: string; objectif: "exces" | "politique" }>>;
export type GenreAnomalie = keyof typeof ANOMALIES;
export const GENRES_ANOMALIE = Object.keys(ANOMALIES) as GenreAnomalie[];

/** What people read of a kind of anomaly; one that is no longer known is said by its code. */
export function libelleAnomalie(genre: string): string {
  return Object.hasOwn(ANOMALIES, genre) ? ANOMALIES[genre as GenreAnomalie].libelle : genre;
}
