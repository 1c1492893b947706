import { STRUCTURE_VRSB0801 } from "./structure-vrsb0801.ts";

/** One child of a block: how many times it may come, and its type when it holds a value. */
export interface Enfant {
  nom: string;
  min: number;
  max: number;
  type?: string;
}

const ENFANT = /^(\w+?)([?*+]|\{\d+,\d+\})?(?::([\w.]+))?$/;

/** Block name → its children, in the only accepted order. */
export const BLOCS: ReadonlyMap<string, readonly Enfant[]> = new Map(
  Object.entries(STRUCTURE_VRSB0801).map(([bloc, enfants]) => [bloc, enfants.split(" ").map(lire)]),
);

function lire(texte: string): Enfant {
  const [, nom = "", occurrences, type] = ENFANT.exec(texte) ?? [];
  return { nom, ...bornes(occurrences), type };
}

function bornes(occurrences: string | undefined): { min: number; max: number } {
  if (occurrences === undefined) return { min: 1, max: 1 };
  if (occurrences === "?") return { min: 0, max: 1 };
  if (occurrences === "*") return { min: 0, max: Infinity };
  if (occurrences === "+") return { min: 1, max: Infinity };
  const [min, max] = occurrences.slice(1, -1).split(",").map(Number);
  return { min: min ?? 0, max: max ?? 0 };
}
