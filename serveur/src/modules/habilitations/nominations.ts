import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { memoriser } from "../../kit/memoire.ts";
import type { Parametres } from "../parametres/index.ts";
import { lireNominationsEffectives } from "./depot/nominations-effectives.ts";
import { agitCommeRgc, aUnRgc } from "./regles/nomination-en-fonction.ts";

/** Who is in office as RGC, kept in memory until a change is announced. */
export type Nominations = {
  /** Whether this organisation has an RGC in office that day: without one, no tool opens (ANX1-1-01). */
  rgcActif(organisationId: string, jour: JourCivil): Promise<boolean>;
  /** Whether this agent may act as RGC that day: the role alone, without nomination, is nothing. */
  agitCommeRgc(agentId: string, jour: JourCivil): Promise<boolean>;
  oublier(): void;
};

/** Who is RGC on a day, remembered until a nomination changes. */
export function ouvrirNominations(pool: pg.Pool, parametres: Parametres): Nominations {
  const memoire = memoriser(async () => {
    const effectives = await lireNominationsEffectives(pool);
    return {
      parOrganisation: Map.groupBy(effectives, ({ organisationId }) => organisationId),
      parAgent: Map.groupBy(effectives, ({ agentId }) => agentId),
    };
  });
  return {
    async rgcActif(organisationId, jour) {
      const { parOrganisation } = await memoire.lire();
      const tolerance = await parametres.nombre("rgc.vacance_tolerance_jours", jour);
      return aUnRgc(parOrganisation.get(organisationId) ?? [], jour, tolerance);
    },
    async agitCommeRgc(agentId, jour) {
      const { parAgent } = await memoire.lire();
      const exigee = (await parametres.nombre("rgc.formation_exigee", jour)) === 1;
      return agitCommeRgc(parAgent.get(agentId) ?? [], jour, exigee);
    },
    oublier: memoire.oublier,
  };
}
