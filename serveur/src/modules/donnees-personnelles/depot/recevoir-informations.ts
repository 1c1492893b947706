import type pg from "pg";
import { ecarter, type RefusLigne, refuserEcritAVenir } from "../../../kit/ligne-recue.ts";
import { refus } from "../../../kit/resultat.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import type { MoyenInformation } from "../regles/notice.ts";
import { lireNotices } from "./informations.ts";

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
      refuserEcritAVenir(ecritLe) ?? (le > ecritLe.slice(0, 10) ? A_VENIR : null),
  );
  const versions = Object.fromEntries(
    (await lireNotices(client)).map(({ traitement, version }) => [traitement, version]),
  );
  await client.query(
    `insert into donnees_personnelles.information
       (id, usager_id, organisation_id, moyen, le, notee_le, versions)
     select id, usager_id, organisation_id, moyen, le, notee_le, $2::jsonb
     from jsonb_populate_recordset(null::donnees_personnelles.information, $1::jsonb)
     on conflict (id) do nothing`,
    [
      JSON.stringify(
        admises.map(({ identifiant, usagerId, sourceId, moyen, le, ecritLe }) => ({
          id: uuidDerive(`information:${sourceId}:${identifiant}`),
          ...{ usager_id: usagerId, organisation_id: sourceId, moyen, le, notee_le: ecritLe },
        })),
      ),
      JSON.stringify(versions),
    ],
  );
  return refusees;
}
