import type { ServicesUsagers } from "../services.ts";

const DUREE_MS = 12 * 3_600_000;

/** The key by which an agent opens a record from a list: theirs alone, for a day of work. */
export function emettreCle(
  { jetons, cadre }: Pick<ServicesUsagers, "jetons" | "cadre">,
  agentId: string,
  usagerId: string,
): string {
  const expire = new Date(cadre.horloge.maintenant().getTime() + DUREE_MS);
  return jetons.emettre(agentId, usagerId, expire);
}
