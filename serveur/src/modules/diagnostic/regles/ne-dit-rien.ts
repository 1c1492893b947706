import type { Ecriture } from "./ecriture.ts";
import type { Etat } from "./etat.ts";

/**
 * Whether an exploration says nothing: no need, or constraints that nobody addressed, left as they are. It is
 * what a form holds before anything is answered.
 */
// ANX4-B-02
export function neDitRien(etat: Etat, { contraintes, numerique, ...autres }: Ecriture): boolean {
  if (autres.diagnostics || autres.pouvoirAgir) return false;
  if (autres.besoins?.some(({ besoins }) => besoins.length > 0)) return false;
  if (contraintes && contraintes.sansContrainte !== null) return false;
  const besoin = numerique?.besoin ?? null;
  const aisance = etat.besoinNumerique?.valeur ?? "NON_EXPLORE";
  if (besoin !== null && besoin.valeur !== aisance) return false;
  return [contraintes, numerique].every(
    (notees) =>
      !notees ||
      (notees.situations.length + notees.objectifs.length === 0 &&
        notees.contraintes.every(
          ({ code, valeur, impact, estPrioritaire }) =>
            valeur === "NON_ABORDEE" &&
            (etat.contraintes[code]?.valeur ?? valeur) === valeur &&
            (impact ?? "NON_RENSEIGNE") === "NON_RENSEIGNE" &&
            !estPrioritaire,
        )),
  );
}
