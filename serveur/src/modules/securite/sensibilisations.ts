import type pg from "pg";
import { type JourCivil, jourCivil } from "../../kit/jour-civil.ts";
import { memoriser } from "../../kit/memoire.ts";
import type { Organisation } from "../conventions/index.ts";
import {
  type Droit,
  etatDroit,
  type FicheAcces,
  type SensibilisationAgent,
} from "../habilitations/index.ts";
import type { Parametres } from "../parametres/index.ts";
import { lireModulesEnVigueur, type ModulePublie } from "./depot/modules-sensibilisation.ts";
import { lireDerniere } from "./depot/sensibilisations.ts";
import { complementsPour, type Public, publicsDe } from "./regles/contenu-sensibilisation.ts";
import { type Durees, type Suivie, suivre } from "./regles/sensibilisation.ts";

/** What each organisation published, kept in memory until a change is announced. */
export type Sensibilisations = {
  /** Where an agent stands that day; null for the opérateur, and for an organisation that published nothing. */
  situer(
    fiche: FicheAcces,
    organisation: Organisation,
    jour: JourCivil,
  ): Promise<SensibilisationAgent | null>;
  oublier(): void;
};

/** Opens what each organisation published, with where each agent stands. */
// CONV-7-13
export function ouvrirSensibilisations(pool: pg.Pool, parametres: Parametres): Sensibilisations {
  const memoire = memoriser(async () => {
    const modules = await lireModulesEnVigueur(pool);
    return new Map(modules.map((module) => [module.organisationId, module]));
  });
  return {
    async situer(fiche, organisation, jour) {
      const enVigueur = await memoire.lire();
      const [module] = suiviesPar(organisation).flatMap((id) => enVigueur.get(id) ?? []);
      if (!module) return null;
      const derniere = await lireDerniere(pool, fiche.id);
      return situerAgent(fiche, module, derniere, await lireDurees(parametres, jour), jour);
    },
    oublier: memoire.oublier,
  };
}

/**
 * The organisations whose module this one's people follow, the first that has one: its own, or that of the conseil
 * départemental whose convention it acts under. None for the opérateur, whose own is a model for the others.
 */
// CONV-7-13
export function suiviesPar({ id, type, rattachementId }: Organisation): readonly string[] {
  if (type === "FT") return [];
  return type === "DCD" && rattachementId ? [id, rattachementId] : [id];
}

/** Where an agent stands with the module that their people follow. */
// CONV-7-13 CONV-7-15
export function situerAgent(
  fiche: Titulaire,
  module: ModulePublie,
  derniere: Suivie | null,
  durees: Durees,
  jour: JourCivil,
): SensibilisationAgent {
  const parcours = {
    arrivee: premierAcces(fiche),
    publication: jourCivil(module.premierLe),
    derniere,
    complements: complementsPour(module, publicsTenus(fiche, jour)),
  };
  return suivre(parcours, durees, jour);
}

/** The day a person could first open something: that of their account, or of their first right when it came later. */
function premierAcces({ creeLe, droits }: Titulaire): JourCivil {
  const cree = jourCivil(creeLe);
  const debuts = droits.map(({ debut }) => debut).toSorted();
  return debuts[0] !== undefined && debuts[0] > cree ? debuts[0] : cree;
}

type Titulaire = {
  readonly creeLe: Date;
  readonly roles: readonly string[];
  readonly droits: readonly Droit[];
};

/** Which publics an agent is of that day. */
export function publicsTenus(
  { roles, droits }: Pick<Titulaire, "roles" | "droits">,
  jour: JourCivil,
): Public[] {
  const enVigueur = droits.filter((droit) => etatDroit(droit, jour) === "en-vigueur");
  return publicsDe({ roles, droits: enVigueur });
}

/** The dated parameters of the awareness, as they are that day. */
export async function lireDurees(parametres: Parametres, jour: JourCivil): Promise<Durees> {
  return {
    mois: await parametres.nombre("ssi.sensibilisation_mois", jour),
    delaiJours: await parametres.nombre("ssi.sensibilisation_delai_jours", jour),
    rappelJours: await parametres.nombre("ssi.sensibilisation_rappel_jours", jour),
  };
}
