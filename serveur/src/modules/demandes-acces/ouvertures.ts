import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { memoriser } from "../../kit/memoire.ts";
import { lireOuverturesVivantes } from "./depot/ouvertures.ts";
import { estOuverte } from "./regles/ouverture.ts";

/** What decisions have opened to each partner, element by element. */
export type Ouvertures = {
  /** The codes of the catalogue open to the organisation that day. */
  elementsOuverts(organisationId: string, jour: JourCivil): Promise<ReadonlySet<string>>;
  oublier(): void;
};

/** The openings, kept in memory until a change is announced. */
// CONV-3.1-05
export function ouvrirOuvertures(pool: pg.Pool): Ouvertures {
  const memoire = memoriser(async () => ({
    parOrganisation: Map.groupBy(
      await lireOuverturesVivantes(pool),
      ({ organisationId }) => organisationId,
    ),
    // What is open on a day does not change until a change is announced.
    enVigueur: new Map<string, ReadonlySet<string>>(),
  }));
  return {
    async elementsOuverts(organisationId, jour) {
      const { parOrganisation, enVigueur } = await memoire.lire();
      const cle = `${organisationId} ${jour}`;
      let codes = enVigueur.get(cle);
      if (!codes) {
        const ouvertes = parOrganisation.get(organisationId) ?? [];
        codes = new Set(ouvertes.filter((o) => estOuverte(o, jour)).map(({ element }) => element));
        enVigueur.set(cle, codes);
      }
      return codes;
    },
    oublier: memoire.oublier,
  };
}
