import type pg from "pg";
import { type JourCivil, jourCivil } from "../../kit/jour-civil.ts";
import { pourChacun } from "../../kit/travaux/pour-chacun.ts";
import { effacerTraces } from "../journal/index.ts";
import {
  appliquer,
  effacerArchives,
  effacerTechniques,
  examiner,
  garderPassage,
  lirePassage,
  type Passage,
  type Retenue,
  verifierRestes,
} from "./depot/dossiers.ts";

/** Records looked at in one statement. */
const LOT = 2_000;

/**
 * Erases what has reached its term: records, each in one transaction, archives, then accesses. The database computes the
 * terms, and does nothing before them.
 */
// CONV-5-18
export async function executerConservation(
  pool: pg.Pool,
  maintenant: Date,
  lot = LOT,
): Promise<void> {
  const jour = jourCivil(maintenant);
  const etapes = [
    () => verifierRestes(pool),
    () => appliquerAuxDossiers(pool, jour, lot),
    async () => {
      while ((await effacerArchives(pool, jour, lot)) > 0);
    },
    () => effacerTechniques(pool, jour),
    () => effacerTraces(pool, jour),
  ];
  await pourChacun<() => Promise<unknown>>(etapes, (etape) => etape());
}

type Comptes = Partial<Record<Retenue, number>>;

/** A record that cannot be dealt with is told, and looked at again the next day. */
async function appliquerAuxDossiers(pool: pg.Pool, jour: JourCivil, lot: number): Promise<void> {
  const retenus: Comptes = {};
  await pourChacun(lireDus(pool, jour, lot, retenus), async (usagerId) => {
    const fait = await appliquer(pool, usagerId, jour);
    if (fait !== null && fait !== "EFFACE" && fait !== "ARCHIVE")
      retenus[fait] = (retenus[fait] ?? 0) + 1;
  });
}

/**
 * The records to which something may be due, each looked at once a day: lot after lot, from where the pass of the day was
 * left. A lot dealt with is kept with what it retained.
 */
async function* lireDus(
  pool: pg.Pool,
  jour: JourCivil,
  lot: number,
  retenus: Comptes,
): AsyncGenerator<string> {
  const connu = await lirePassage(pool);
  let passage: Passage =
    connu?.jour === jour ? connu : { jour, apres: null, fini: false, examines: 0, retenus };
  Object.assign(retenus, passage.retenus);
  while (!passage.fini) {
    const { dernier, examines, aTraiter } = await examiner(pool, passage.apres, lot, jour);
    yield* aTraiter;
    passage =
      dernier === null
        ? { ...passage, fini: true }
        : { ...passage, apres: dernier, examines: passage.examines + examines, retenus };
    await garderPassage(pool, passage);
  }
}
