import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { pourChacun } from "../../kit/travaux/pour-chacun.ts";
import { insererEvenement } from "../journal/index.ts";
import { tenirOrientationOuverte } from "../orientation/index.ts";
import { rattacherReferent } from "../usagers/index.ts";
import { lireARattacher, noterRattachee, tenirPeriodes } from "./depot/periodes.ts";

/**
 * Attaches each person whose period mobilised for a day to come has begun to its structure, and tells it; one
 * cancelled, ended or left behind with its path attaches nobody. May be run any number of times.
 */
// CONV-4-02 CONV-7-06
export async function executerDebuts(pool: pg.Pool, maintenant: Date): Promise<void> {
  const dues = await lireARattacher(pool, jourCivil(maintenant));
  await pourChacun(dues, ({ id, usagerId }) =>
    enTransaction(pool, async (client) => {
      const orientation = await tenirOrientationOuverte(client, usagerId);
      const periode = (await tenirPeriodes(client, usagerId)).find((une) => une.id === id);
      if (!periode?.aRattacher) return;
      await noterRattachee(client, id);
      if (periode.fin || periode.annuleeLe || periode.orientationId !== orientation?.id) return;
      await rattacherReferent(client, usagerId, periode.structureId);
      await insererEvenement(client, {
        sujetType: "usager",
        sujetId: usagerId,
        genre: "periode.commencee",
        auteur: "systeme",
        capacite: "systeme",
        organisationId: periode.sourceId,
        contenu: { id, version: periode.version },
      });
    }),
  );
}
