import type pg from "pg";
import type { Refus } from "../resultat.ts";
import { type EnDernier, enTransaction } from "./pool.ts";

/** A refusal on its way out of a transaction. */
export class Interruption extends Error {
  readonly refus: Refus;
  constructor(cause: Refus) {
    super(cause.code);
    this.refus = cause;
  }
}

/** Leaves the transaction, undone, with a refusal. */
export function interrompre(cause: Refus): never {
  throw new Interruption(cause);
}

/** Runs `travail` in one transaction; what it interrupts is undone, and its refusal is the answer. */
export async function enTransactionRefusable<T>(
  pool: pg.Pool,
  travail: (client: pg.PoolClient, enDernier: EnDernier) => Promise<T>,
): Promise<{ readonly valeur: T } | { readonly refus: Refus }> {
  try {
    return { valeur: await enTransaction(pool, travail) };
  } catch (erreur) {
    if (erreur instanceof Interruption) return { refus: erreur.refus };
    throw erreur;
  }
}
