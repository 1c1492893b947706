import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { memoriser } from "../../kit/memoire.ts";
import { lireConventions, lireOrganisations } from "./depot/lire.ts";
import { type Convention, estActive } from "./regles/convention.ts";
import type { Organisation } from "./regles/organisation.ts";

/** Organisations and their conventions at one moment, with no further query. */
export type Annuaire = {
  organisation(id: string): Organisation | undefined;
  parSiret(siret: string): Organisation | undefined;
  /** The délégataires attached to a conseil départemental. */
  delegataires(id: string): readonly Organisation[];
  /** True when the organisation may use anything at all that day. */
  accesOuvert(id: string, jour: JourCivil): boolean;
};

export type SourceAnnuaire = { lire(): Promise<Annuaire>; oublier(): void };

/** The directory, kept in memory until a change is announced. */
export function ouvrirAnnuaire(pool: pg.Pool): SourceAnnuaire {
  return memoriser(async () =>
    composerAnnuaire(await lireOrganisations(pool), await lireConventions(pool)),
  );
}

export function composerAnnuaire(
  organisations: readonly Organisation[],
  conventions: readonly Convention[],
): Annuaire {
  const parId = new Map(organisations.map((o) => [o.id, o]));
  const parSiret = new Map(organisations.map((o) => [o.siret, o]));
  const rattaches = Map.groupBy(
    organisations.filter((o) => o.type === "DCD"),
    (o) => o.rattachementId,
  );
  const parPartenaire = Map.groupBy(conventions, (c) => c.partenaireId);

  function porteurs(id: string): string[] {
    const parent = parId.get(id)?.type === "DCD" ? parId.get(id)?.rattachementId : null;
    return parent ? [id, parent] : [id];
  }

  return {
    organisation: (id) => parId.get(id),
    parSiret: (siret) => parSiret.get(siret),
    delegataires: (id) => rattaches.get(id) ?? [],
    // CONV-1-01: the opérateur needs no convention with itself; a délégataire acts under its CD's.
    accesOuvert: (id, jour) =>
      parId.get(id)?.type === "FT" ||
      porteurs(id).some((porteur) =>
        (parPartenaire.get(porteur) ?? []).some((convention) => estActive(convention, jour)),
      ),
  };
}
