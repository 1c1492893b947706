import type pg from "pg";
import type { DroitsReseau } from "../../modules/conventions/index.ts";
import {
  type CoffreNir,
  dejaAccompagnee,
  estNirProvisoire,
  type UsagerRecu,
} from "../../modules/usagers/reception.ts";
import type { Organisations } from "../organisations.ts";

/**
 * Why a person cannot be as a line tells, in French; null when they can. A promise only for who is to be
 * looked for in the register.
 */
export type VerifierUsager = (usager: UsagerRecu) => string | null | Promise<string | null>;

const A_NAITRE = "« dateNaissance » est à venir : cette personne n’est pas née";
const INTERDIT =
  "« referent » ne peut pas accompagner : « reseau.droits » ne le permet pas à ce type d’organisation, et cette personne n’est pas déjà la sienne";

/** Refused by the parameter of a day: another day may admit it. */
export const NIR_PROVISOIRE =
  "« nir » est provisoire : « nir.provisoires_acceptes » n’en admet pas ce jour-là";

/** What the dated parameters say on the day of the import. */
export type ReglesUsager = {
  readonly jour: string;
  readonly droits: DroitsReseau;
  readonly nirProvisoires: boolean;
};

/**
 * Checks, as of the day of the import, that a person is born, their NIR against the parameter that admits
 * provisional ones, and their référent against the dated table of the network. A body that accompanies the person already goes on: the décret lets the département orient
 * towards it.
 */
// B3-02 B3-08 B9-03 CASF R262-65-3
export function creerVerificationUsager(
  { pool, coffre }: { readonly pool: pg.Pool; readonly coffre: CoffreNir },
  organisations: Organisations,
  { jour, droits, nirProvisoires }: ReglesUsager,
): VerifierUsager {
  return (usager) => {
    if (usager.dateNaissance > jour) return A_NAITRE;
    if (!nirProvisoires && usager.nir !== null && estNirProvisoire(usager.nir))
      return NIR_PROVISOIRE;
    const type = usager.referentId === null ? undefined : organisations.typeDe(usager.referentId);
    if (type === undefined || droits.peut(type, "accompagner")) return null;
    return dejaAccompagnee(pool, usager, coffre).then((deja) => (deja ? null : INTERDIT));
  };
}
