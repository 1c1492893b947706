import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { effacerTraces } from "../journal/index.ts";
import {
  appliquer,
  effacerArchives,
  effacerTechniques,
  examiner,
  garderPassage,
  lirePassage,
  type Passage,
  verifierRestes,
} from "./depot/dossiers.ts";

/** Records looked at in one statement. */
const LOT = 2_000;

/**
 * Erases what has reached its term: records, each in one transaction, archives, then accesses. Looks at every record once
 * a day, lot after lot, and goes on where it was left. The database computes the terms, and does nothing before them.
 */
// CONV-5-18
export async function executerConservation(
  pool: pg.Pool,
  maintenant: Date,
  lot = LOT,
): Promise<void> {
  const jour = jourCivil(maintenant);
  await verifierRestes(pool);
  let passage = await lirePassage(pool);
  if (passage?.jour !== jour)
    passage = { jour, apres: null, fini: false, examines: 0, retenus: {} };
  while (!passage.fini) {
    passage = await avancer(pool, passage, lot);
    await garderPassage(pool, passage);
  }
  while ((await effacerArchives(pool, jour, lot)) > 0);
  await effacerTechniques(pool, jour);
  await effacerTraces(pool, jour);
}

async function avancer(pool: pg.Pool, passage: Passage, lot: number): Promise<Passage> {
  const { dernier, examines, aTraiter } = await examiner(pool, passage.apres, lot, passage.jour);
  if (dernier === null) return { ...passage, fini: true };
  const retenus = { ...passage.retenus };
  for (const usagerId of aTraiter) {
    const fait = await appliquer(pool, usagerId, passage.jour);
    if (fait !== null && fait !== "EFFACE" && fait !== "ARCHIVE")
      retenus[fait] = (retenus[fait] ?? 0) + 1;
  }
  return { ...passage, apres: dernier, examines: passage.examines + examines, retenus };
}
