import type pg from "pg";
import type { Horloge } from "./kit/horloge.ts";
import { jourCivil } from "./kit/jour-civil.ts";
import { purgerObjets } from "./modules/acces-api/index.ts";
import { ouvrirPartitions } from "./modules/journal/index.ts";

const PERIODE_MS = 3_600_000;

/** Hourly upkeep: the journal's next month is open in advance, expired tokens leave the database. */
export function entretenir(pool: pg.Pool, horloge: Horloge): { arreter(): void } {
  const minuterie = setInterval(() => {
    // A failure waits for the next hour: both are idempotent, and nothing served depends on them.
    ouvrirPartitions(pool, jourCivil(horloge.maintenant())).catch(() => {});
    purgerObjets(pool).catch(() => {});
  }, PERIODE_MS);
  minuterie.unref();
  return { arreter: () => clearInterval(minuterie) };
}
