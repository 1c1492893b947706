import type { Finalite } from "../modules/journal/index.ts";
import type { Acte } from "./acte.ts";

/**
 * Makes an acte that reads what is the same for everybody, and concerns nobody: the clauses of a model, a
 * list of codes. It is an access all the same: convention, right, one line of the journal.
 */
export function lectureCommune<E, S>(
  definition: {
    readonly nom: string;
    readonly finalite: Finalite;
    readonly scopes: readonly string[];
  },
  lire: (entree: E) => S | Promise<S>,
): Acte<E, S> {
  const { nom, finalite, scopes } = definition;
  return {
    nom,
    finalite,
    droit: { scopes, module: null },
    executer: async (entree) => ({ valeur: await lire(entree) }),
  };
}
