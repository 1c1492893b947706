import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { memoriser } from "../../kit/memoire.ts";
import type { Catalogue } from "../catalogue/index.ts";
import type { SourceAnnuaire } from "../conventions/index.ts";
import { lireOuverturesVivantes } from "./depot/ouvertures.ts";
import { estOuverte } from "./regles/ouverture.ts";

/** What decisions have opened to each partner, element by element. */
export type Ouvertures = {
  /** The codes of the catalogue open to the organisation that day. */
  elementsOuverts(organisationId: string, jour: JourCivil): Promise<ReadonlySet<string>>;
  oublier(): void;
};

type Savoir = {
  readonly annuaire: SourceAnnuaire;
  readonly catalogue: Pick<Catalogue, "lire">;
};

/**
 * The openings, kept in memory until a change is announced. An experiment is open while it lasts, and
 * nothing of what was withdrawn from the catalogue or whose only purpose is closed that day.
 */
// CONV-2-06 CONV-2-11 CONV-3.1-05
export function ouvrirOuvertures(pool: pg.Pool, { annuaire, catalogue }: Savoir): Ouvertures {
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
      const connus = enVigueur.get(cle);
      if (connus) return connus;
      const etat = await catalogue.lire();
      const servis = new Map(etat.servisLe(jour).map((element) => [element.code, element]));
      const organisation = (await annuaire.lire()).organisation(organisationId);
      const codes = (parOrganisation.get(organisationId) ?? [])
        .filter((ouverture) => estOuverte(ouverture, jour))
        .map(({ element }) => element)
        .filter((code) => {
          const element = servis.get(code);
          if (!element) return false;
          if (!element.experimental) return true;
          return organisation && etat.experimentationOuverte(code, organisation, jour);
        });
      const ouverts = new Set(codes);
      enVigueur.set(cle, ouverts);
      return ouverts;
    },
    oublier: memoire.oublier,
  };
}
