import type { Acte, Acteur } from "../../../acte/index.ts";

/** An acte on a person's record for the portal, whose addresses hold the key of the search. */
export function parCle<E extends { readonly jeton: string | undefined }, S>(
  acte: Acte<E, S>,
): Acte<Omit<E, "jeton"> & { readonly cle: string }, S> {
  return {
    ...acte,
    executer: ({ cle, ...reste }, acteur) =>
      acte.executer({ ...reste, jeton: cle } as unknown as E, acteur),
  };
}

type Ecrite = { readonly cleIdempotence?: string | undefined };

/** The same acte for an input of another shape. The key that makes a writing happen once stays with it. */
export function adapter<E extends object, F extends object, S>(
  acte: Acte<E, S>,
  lire: (recu: F, acteur: Acteur) => E,
): Acte<F, S> {
  return {
    ...acte,
    executer({ cleIdempotence, ...recu }: F & Ecrite, acteur) {
      const lue = lire(recu as unknown as F, acteur);
      return acte.executer(cleIdempotence === undefined ? lue : { ...lue, cleIdempotence }, acteur);
    },
  };
}
