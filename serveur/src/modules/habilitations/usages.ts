import type pg from "pg";
import { coalescer } from "../../kit/coalescence.ts";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { ecrireMoyen, ecrireUsages, type Usage } from "./depot/usages.ts";

/** The last use of each account and right, noted at most once a day by each process. */
export type Usages = {
  /** A null module is a sign-in or an API call: it counts for the account alone (AMB-06). */
  noter(agentId: string, module: string | null, jour: JourCivil): Promise<void>;
  /** A complete sign-in, and the best means by which it proved its person. */
  noterConnexion(agentId: string, moyen: string, jour: JourCivil): Promise<void>;
};

/** Uses of one turn of the event loop go in one statement; those already noted that day in none. */
export function ouvrirUsages(pool: pg.Pool): Usages {
  let notes = { jour: "", cles: new Set<string>() };
  const ecrire = coalescer<Usage, void>(async (usages) => {
    await ecrireUsages(pool, usages);
    return [];
  });
  const usages: Usages = {
    async noter(agentId, droit, jour) {
      const module = droit?.replace(/:gestion$/, "") ?? null;
      if (jour !== notes.jour) notes = { jour, cles: new Set() };
      const cle = `${agentId} ${module ?? ""}`;
      if (notes.cles.has(cle)) return;
      notes.cles.add(cle);
      try {
        await ecrire({ agentId, module, jour });
      } catch (erreur) {
        notes.cles.delete(cle);
        throw erreur;
      }
    },
    async noterConnexion(agentId, moyen, jour) {
      await ecrireMoyen(pool, agentId, moyen);
      await usages.noter(agentId, null, jour);
    },
  };
  return usages;
}
