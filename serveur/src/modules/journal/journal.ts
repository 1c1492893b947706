import type pg from "pg";
import { coalescer } from "../../kit/coalescence.ts";
import { insererTraces } from "./depot.ts";
import type { Trace } from "./regles/trace.ts";

/** The access journal as the other modules see it. */
export type Journal = {
  /** Resolves once the line is committed on disk; an answer may leave only after that. */
  consigner(trace: Trace): Promise<void>;
};

/** The journal of accesses: lines asked for together are written in one statement, and awaited. */
// CONV-7-05
export function ouvrirJournal(pool: pg.Pool): Journal {
  const consigner = coalescer<Trace, void>(async (traces) => {
    await insererTraces(pool, traces);
    return [];
  });
  return { consigner };
}
