import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { PerimetreEnsemble } from "../../usagers/index.ts";

/** Whose records are counted, and which of them are young that day: born after `neApres`, by `neAvant`. */
export type Population = {
  readonly perimetre: PerimetreEnsemble;
  readonly jour: JourCivil;
  readonly neApres: JourCivil;
  readonly neAvant: JourCivil;
};

/** The people of a perimeter and the publics they are of; the first seven parameters are `enParametres`. */
// RAPP-05 CONV-4-02 CONV-5-09
export const POPULATION = `population as (
  select id, rsa, rsa_departement, rsa_recu_le, statut, statut_le, statut = 'Inscrit' as inscrit,
    naissance > $6::date and naissance <= $7::date as jeune, $5::date between rqth_debut and rqth_fin as handicap
  from usagers.pilotage
  where $1::boolean or referent_id = any($2::uuid[]) or rsa_departement = $3 or departement = $4)`;

/** The names of these publics. */
export const PUBLICS = `array_remove(array['ENSEMBLE', case when inscrit then 'INSCRITS' end,
  case when rsa then 'RSA' end, case when jeune then 'JEUNES' end, case when handicap then 'HANDICAP' end], null)`;

/** The perimeter and the days of a population, in the order in which its view takes them. */
export function enParametres({ perimetre, jour, neApres, neAvant }: Population): unknown[] {
  const { tout, referents, rsaDepartement, departement } = perimetre;
  return [tout, referents, rsaDepartement, departement, jour, neApres, neAvant];
}
