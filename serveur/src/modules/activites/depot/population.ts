import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { PerimetreEnsemble } from "../../usagers/index.ts";

/** Whose records are counted, and which of them are young that day: born after `neApres`, by `neAvant`. */
export type Population = {
  readonly perimetre: PerimetreEnsemble;
  readonly jour: JourCivil;
  readonly neApres: JourCivil;
  readonly neAvant: JourCivil;
};

/** The people of a perimeter with their publics; the first seven parameters are `enParametres`. */
// RAPP-05 CONV-4-02 CONV-5-09
export const POPULATION = `population as materialized (
  select id, rsa, rsa_departement, rsa_recu_le, statut, statut_le, array_remove(array[
    'ENSEMBLE',
    case when statut = 'Inscrit' then 'INSCRITS' end,
    case when rsa then 'RSA' end,
    case when naissance > $6::date and naissance <= $7::date then 'JEUNES' end,
    case when $5::date between rqth_debut and rqth_fin then 'HANDICAP' end], null) as publics
  from usagers.pilotage
  where $1::boolean or referent_id = any($2::uuid[]) or rsa_departement = $3 or departement = $4)`;

export function enParametres({ perimetre, jour, neApres, neAvant }: Population): unknown[] {
  const { tout, referents, rsaDepartement, departement } = perimetre;
  return [tout, referents, rsaDepartement, departement, jour, neApres, neAvant];
}
