/**
 * Why the base refuses a line, in a sentence that quotes no value: data it cannot hold (class 22), a
 * constraint (class 23). Null for what is no fault of the line.
 */
export function refusDeLaBase(erreur: unknown): string | null {
  const { code, constraint } = erreur as { code?: string; constraint?: string };
  if (code?.startsWith("22")) return "une valeur n’est pas de celles que la base peut garder";
  if (code?.startsWith("23")) return `refusé par une contrainte de la base (${constraint ?? code})`;
  return null;
}
