import { TYPES_ORGANISATION, type TypeOrganisation } from "./organisation.ts";

/** What the law gives: to decide of orientations, to be référent, to receive a prescription. */
export const DROITS_RESEAU = ["orienter", "accompagner", "recevoir"] as const;
export type DroitReseau = (typeof DROITS_RESEAU)[number];

/** What each type of organisation may do, on the day that the table was read for. */
export type DroitsReseau = {
  peut(type: TypeOrganisation, droit: DroitReseau): boolean;
  de(type: TypeOrganisation): readonly DroitReseau[];
};

/**
 * Reads lines such as `ML=orienter,accompagner`; a type that no line names may do nothing. An unknown type
 * or right is an error of whoever recorded the table, and is thrown.
 */
// B1-02 B1-03
export function lireTableDroits(lignes: readonly string[]): DroitsReseau {
  const table = new Map<string, readonly DroitReseau[]>();
  for (const ligne of lignes) {
    const [type = "", droits = ""] = ligne.split("=");
    const dits = droits.split(",").filter(Boolean) as DroitReseau[];
    if (!(TYPES_ORGANISATION as readonly string[]).includes(type) || !dits.every(estDroit))
      throw new Error(`Droits du réseau : « ${ligne} » n’est pas « TYPE=droit,droit ».`);
    table.set(type, dits);
  }
  return {
    peut: (type, droit) => table.get(type)?.includes(droit) ?? false,
    de: (type) => table.get(type) ?? [],
  };
}

function estDroit(dit: string): boolean {
  return (DROITS_RESEAU as readonly string[]).includes(dit);
}
