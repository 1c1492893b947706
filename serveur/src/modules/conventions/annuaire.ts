import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { memoriser } from "../../kit/memoire.ts";
import { lireDelegations } from "./depot/delegations.ts";
import { lireConventions, lireOrganisations, lireStructures } from "./depot/lire.ts";
import {
  type Convention,
  contient,
  type Intervalle,
  intervalleOuvert,
} from "./regles/convention.ts";
import { type Delegation, estDeleguee } from "./regles/delegation.ts";
import type { Organisation } from "./regles/organisation.ts";
import { estOuverte, type Lieu, type Structure } from "./regles/structure.ts";

/** Organisations and their conventions at one moment, with no further query. */
export type Annuaire = {
  organisation(id: string): Organisation | undefined;
  parSiret(siret: string): Organisation | undefined;
  /** Every one there is, its conventions over or to come, by name. */
  toutes(): readonly Organisation[];
  /** The opérateur of the platform. */
  operateur(): Organisation | undefined;
  /** Those of a type in a département. */
  organisations(type: string, departement: string | null): readonly Organisation[];
  /** The places open that day; an organisation that never declared one is its own. */
  lieux(jour: JourCivil): readonly Lieu[];
  /** Those with access that day, the opérateur aside, by name. */
  partenaires(jour: JourCivil): readonly Organisation[];
  /** The délégataires attached to a conseil départemental. */
  delegataires(id: string): readonly Organisation[];
  /** True when the president of this département has delegated to the opérateur the decision on the RSA. */
  decisionDeleguee(departement: string | null, jour: JourCivil): boolean;
  /** True when the organisation may use anything at all that day. */
  accesOuvert(id: string, jour: JourCivil): boolean;
  /** True when conventions gave access before that day, and none does any more. */
  accesEchu(id: string, jour: JourCivil): boolean;
  /** The convention that gives access that day, the latest to begin when there are several. */
  conventionEnVigueur(id: string, jour: JourCivil): Convention | null;
};

export type SourceAnnuaire = { lire(): Promise<Annuaire>; oublier(): void };

type Ouverture = Intervalle & { readonly convention: Convention | null };

const TOUJOURS: Ouverture = { debut: "", fin: null, convention: null };

/** The directory, kept in memory until a change is announced. */
export function ouvrirAnnuaire(pool: pg.Pool): SourceAnnuaire {
  return memoriser(async () =>
    composerAnnuaire(
      await lireOrganisations(pool),
      await lireConventions(pool),
      await lireStructures(pool),
      await lireDelegations(pool, null),
    ),
  );
}

/** Organisations and conventions as every acte asks about them, from rows read once. */
export function composerAnnuaire(
  organisations: readonly Organisation[],
  conventions: readonly Convention[],
  structures: readonly Structure[] = [],
  delegations: ReadonlyMap<string, readonly Delegation[]> = new Map(),
): Annuaire {
  const parId = new Map(organisations.map((o) => [o.id, o]));
  const parSiret = new Map(organisations.map((o) => [o.siret, o]));
  const rattaches = Map.groupBy(
    organisations.filter((o) => o.type === "DCD"),
    (o) => o.rattachementId,
  );
  const operateur = organisations.find(({ type }) => type === "FT");
  const ouvertures = composerOuvertures(organisations, conventions);
  // Those of one day: a nation has thousands of places, and each writing may name one.
  let lieuxDuJour: { readonly jour: JourCivil; readonly lieux: readonly Lieu[] } | null = null;
  const declarees = Map.groupBy(structures, ({ organisationId }) => organisationId);

  return {
    organisation: (id) => parId.get(id),
    parSiret: (siret) => parSiret.get(siret),
    toutes: () => organisations.toSorted((a, b) => a.nom.localeCompare(b.nom, "fr")),
    operateur: () => operateur,
    organisations: (type, departement) =>
      departement
        ? organisations.filter((o) => o.type === type && o.departement === departement)
        : [],
    lieux(jour) {
      if (lieuxDuJour?.jour !== jour) {
        const lieux = organisations.flatMap((une) => lieuxDe(une, declarees, parId, jour));
        lieuxDuJour = { jour, lieux };
      }
      return lieuxDuJour.lieux;
    },
    partenaires: (jour) =>
      organisations
        .filter(({ id, type }) => type !== "FT" && trouver(ouvertures.get(id), jour) !== undefined)
        .toSorted((a, b) => a.nom.localeCompare(b.nom, "fr")),
    delegataires: (id) => rattaches.get(id) ?? [],
    decisionDeleguee: (departement, jour) =>
      departement !== null &&
      conventions.some(
        (convention) =>
          estDepartement(parId.get(convention.partenaireId), departement) &&
          estDeleguee(convention, delegations.get(convention.id) ?? [], jour),
      ),
    accesOuvert: (id, jour) => trouver(ouvertures.get(id), jour) !== undefined,
    accesEchu: (id, jour) =>
      trouver(ouvertures.get(id), jour) === undefined &&
      (ouvertures.get(id) ?? []).some(({ fin }) => fin !== null && fin < jour),
    conventionEnVigueur: (id, jour) => trouver(ouvertures.get(id), jour)?.convention ?? null,
  };
}

function estDepartement(organisation: Organisation | undefined, departement: string): boolean {
  return organisation?.type === "CD" && organisation.departement === departement;
}

/** The open places of an organisation, in the département where they receive. */
function lieuxDe(
  organisation: Organisation,
  declarees: ReadonlyMap<string, readonly Structure[]>,
  parId: ReadonlyMap<string, Organisation>,
  jour: JourCivil,
): readonly Lieu[] {
  const { id, nom, rattachementId } = organisation;
  const rattachement = rattachementId === null ? undefined : parId.get(rattachementId);
  const departement = organisation.departement ?? rattachement?.departement ?? null;
  const siennes = declarees.get(id);
  const sansCode = { codeAurore: null, codeSafir: null, commune: null };
  if (!siennes) return [{ id, organisation, libelle: nom, departement, ...sansCode }];
  return siennes
    .filter((structure) => estOuverte(structure, jour))
    .map(({ organisationId: _sienne, fermeeLe: _ouverte, ...structure }) => ({
      ...structure,
      organisation,
      departement: structure.departement ?? departement,
    }));
}

/** For each organisation, its own conventions then those it acts under, latest first. */
// CONV-1-01: the opérateur needs no convention with itself; a délégataire acts under its CD's.
function composerOuvertures(
  organisations: readonly Organisation[],
  conventions: readonly Convention[],
): Map<string, Ouverture[]> {
  const parPartenaire = new Map<string, Ouverture[]>();
  for (const convention of conventions.toSorted((a, b) => (a.debut < b.debut ? 1 : -1))) {
    const intervalle = intervalleOuvert(convention);
    if (!intervalle) continue;
    const connues = parPartenaire.get(convention.partenaireId) ?? [];
    connues.push({ ...intervalle, convention });
    parPartenaire.set(convention.partenaireId, connues);
  }
  const ouvertures = new Map<string, Ouverture[]>();
  for (const { id, type, rattachementId } of organisations) {
    const propres = parPartenaire.get(id) ?? [];
    if (type === "FT") ouvertures.set(id, [TOUJOURS]);
    else if (type === "DCD" && rattachementId) {
      ouvertures.set(id, [...propres, ...(parPartenaire.get(rattachementId) ?? [])]);
    } else ouvertures.set(id, propres);
  }
  return ouvertures;
}

function trouver(ouvertures: Ouverture[] | undefined, jour: JourCivil): Ouverture | undefined {
  if (!ouvertures) return undefined;
  for (const ouverture of ouvertures) if (contient(ouverture, jour)) return ouverture;
  return undefined;
}
