/**
 * A figure as it may be shown. `PETIT`: fewer people than the threshold; `SECRET`: withheld because others
 * would give a small one away. Null without either: there is nothing to measure.
 */
export type Cellule = {
  readonly nombre: number | null;
  readonly masque: "PETIT" | "SECRET" | null;
};

const SANS_DONNEE: Cellule = { nombre: null, masque: null };

/** Whether so few people could be recognised; nobody at all is said. */
export const estPetit = (nombre: number, seuil: number): boolean => nombre > 0 && nombre < seuil;

/**
 * The count of a part of each of these wholes, all shown: too few people inside, or too few left outside,
 * and it is not said.
 */
// CONV-5-09
export function masquer(nombre: number, touts: readonly number[], seuil: number): Cellule {
  if (estPetit(nombre, seuil)) return { nombre: null, masque: "PETIT" };
  return touts.some((tout) => estPetit(tout - nombre, seuil))
    ? { nombre: null, masque: "SECRET" }
    : { nombre, masque: null };
}

/**
 * The parts of one whole that is shown, in their order. With the small ones the next smallest are withheld,
 * until each withheld could hold as many as the threshold: the others hold one at least, being listed. None
 * says which are the small ones, as that would bound them all. Null when nothing is left to withhold.
 */
// CONV-5-09
export function masquerPartition(nombres: readonly number[], seuil: number): Cellule[] | null {
  const tus = new Set(nombres.flatMap((nombre, rang) => (estPetit(nombre, seuil) ? [rang] : [])));
  const autres = nombres
    .map((nombre, rang) => ({ nombre, rang }))
    .filter(({ nombre, rang }) => nombre > 0 && !tus.has(rang))
    .toSorted((a, b) => a.nombre - b.nombre);
  let reste = [...tus].reduce((somme, rang) => somme + (nombres[rang] ?? 0), 0);
  const protegees = () => tus.size === 0 || (tus.size > 1 && reste - tus.size + 1 >= seuil);
  for (const { nombre, rang } of autres) {
    if (protegees()) break;
    tus.add(rang);
    reste += nombre;
  }
  if (!protegees()) return null;
  return nombres.map((nombre, rang) =>
    tus.has(rang) ? { nombre: null, masque: "SECRET" } : { nombre, masque: null },
  );
}

/**
 * The share of `partie` in `tout`, in per cent with one decimal. Withheld when either is, or when those of
 * the whole who are not in the part are few.
 */
export function part(partie: Mesure, tout: Mesure, seuil: number): Cellule {
  const cachee = [partie.cellule, tout.cellule].find(({ masque }) => masque !== null);
  if (cachee) return { nombre: null, masque: "SECRET" };
  if (tout.nombre === 0) return SANS_DONNEE;
  if (estPetit(tout.nombre - partie.nombre, seuil)) return { nombre: null, masque: "SECRET" };
  return { nombre: Math.round((partie.nombre * 1000) / tout.nombre) / 10, masque: null };
}

/** A count, and what may be shown of it. */
export type Mesure = { readonly nombre: number; readonly cellule: Cellule };
