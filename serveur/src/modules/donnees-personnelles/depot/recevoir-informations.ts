import type pg from "pg";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { ecarter, type RefusLigne, refuserEcritAVenir } from "../../../kit/ligne-recue.ts";
import { refus } from "../../../kit/resultat.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import type { MoyenInformation } from "../regles/notice.ts";
import { lireVersionsDu } from "./informations.ts";

/** A person told elsewhere, or by a sending to many, as a jeu de données says it. */
type InformationDuJeu = {
  readonly ligne: number;
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
  readonly moyen: MoyenInformation;
  readonly le: string;
  readonly ecritLe: string;
};

const A_VENIR = refus("JOUR_INVALIDE", "« le » suit l’instant où cette ligne fut écrite");

/**
 * Keeps that people were told, with the notices in force; the same line again changes nothing. Refuses an instant to come
 * and a day after it.
 */
// CONV-5-14
export async function recevoirInformations(
  client: pg.PoolClient,
  lignes: readonly InformationDuJeu[],
): Promise<readonly RefusLigne[]> {
  const { admises, refus: refusees } = ecarter(
    lignes,
    ({ le, ecritLe }) =>
      refuserEcritAVenir(ecritLe) ?? (le > jourCivil(new Date(ecritLe)) ? A_VENIR : null),
  );
  const versions = new Map<string, Readonly<Record<string, number>>>();
  for (const { le } of admises) {
    if (!versions.has(le)) versions.set(le, await lireVersionsDu(client, le));
  }
  await client.query(
    `insert into donnees_personnelles.information
       (id, usager_id, organisation_id, moyen, le, notee_le, versions)
     select id, usager_id, organisation_id, moyen, le, notee_le, versions
     from jsonb_populate_recordset(null::donnees_personnelles.information, $1::jsonb)
     on conflict (id) do nothing`,
    [
      JSON.stringify(
        admises.map(({ identifiant, usagerId, sourceId, moyen, le, ecritLe }) => ({
          id: uuidDerive(`information:${sourceId}:${identifiant}`),
          ...{ usager_id: usagerId, organisation_id: sourceId, moyen, le, notee_le: ecritLe },
          versions: versions.get(le),
        })),
      ),
    ],
  );
  return refusees;
}
