import type { Acte } from "../../../acte/index.ts";

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
