import type pg from "pg";
import type { DroitsReseau } from "../../modules/conventions/index.ts";
import {
  type CoffreNir,
  dejaAccompagnee,
  type UsagerRecu,
} from "../../modules/usagers/reception.ts";
import type { Organisations } from "../organisations.ts";

/**
 * Why the référent that a line tells may not accompany the person, in French; null when they may. A promise
 * only of who is to be looked for in the register.
 */
export type VerifierReferent = (usager: UsagerRecu) => string | null | Promise<string | null>;

const INTERDIT =
  "« referent » ne peut pas accompagner : « reseau.droits » ne le permet pas à ce type d’organisation, et cette personne n’est pas déjà la sienne";

/**
 * Checks a référent against the dated table of the network, as of the import. A body that accompanies the
 * person already goes on: the décret lets the département orient towards it.
 */
// B3-02 B3-08 CASF R262-65-3
export function creerVerificationReferent(
  { pool, coffre }: { readonly pool: pg.Pool; readonly coffre: CoffreNir },
  organisations: Organisations,
  droits: DroitsReseau,
): VerifierReferent {
  return (usager) => {
    const type = usager.referentId === null ? undefined : organisations.typeDe(usager.referentId);
    if (type === undefined || droits.peut(type, "accompagner")) return null;
    return dejaAccompagnee(pool, usager, coffre).then((deja) => (deja ? null : INTERDIT));
  };
}
