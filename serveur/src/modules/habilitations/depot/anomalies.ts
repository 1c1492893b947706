import type pg from "pg";
import { A_REVOIR } from "./audit-detection.ts";

/**
 * Brings the anomalies of a partner up to date: new ones open with an owner and a target date, those
 * that are no longer there close as corrected.
 */
// ANX1-6-01 ANX1-6-07
export async function actualiserAnomalies(
  client: pg.ClientBase,
  porteur: {
    readonly organisationId: string;
    readonly organisations: readonly string[];
    readonly jour: string;
    readonly mois: number;
    readonly echeanceLe: string;
    readonly proprietaireId: string | null;
  },
): Promise<void> {
  const { organisationId, organisations, jour, mois, echeanceLe, proprietaireId } = porteur;
  await client.query(
    `with trouvees as (
       select agent_id, droit_id, genre from (${A_REVOIR}) r, unnest(r.anomalies) as genre
     ), corrigees as (
       update habilitations.anomalie a set close_le = $2, close_motif = 'Corrigée'
       where a.organisation_id = $4 and a.close_le is null and not exists (select from trouvees t
         where t.agent_id = a.agent_id and t.droit_id is not distinct from a.droit_id
           and t.genre = a.genre)
     )
     insert into habilitations.anomalie (organisation_id, agent_id, droit_id, genre, proprietaire_id,
       ouverte_le, echeance_le)
     select $4, agent_id, droit_id, genre, $5, $2, $6 from trouvees t
     where not exists (select from habilitations.anomalie j
       where j.agent_id = t.agent_id and j.droit_id is not distinct from t.droit_id
         and j.genre = t.genre and j.close_motif <> 'Corrigée' and j.close_le > $2::date - 365)
     on conflict do nothing`,
    [organisations, jour, mois, organisationId, proprietaireId, echeanceLe],
  );
}

/** The same from the lines of a campaign just opened, whose anomalies are already found. */
// ANX1-6-07
export async function ouvrirAnomaliesDeCampagne(
  client: pg.ClientBase,
  campagne: {
    readonly id: string;
    readonly anormales: number;
    readonly organisationId: string;
    readonly jour: string;
    readonly echeanceLe: string;
    readonly proprietaireId: string;
  },
): Promise<void> {
  const { id, anormales, organisationId, jour, echeanceLe, proprietaireId } = campagne;
  await client.query(
    `insert into habilitations.anomalie (organisation_id, agent_id, droit_id, genre, proprietaire_id,
       ouverte_le, echeance_le)
     select $3, agent_id, droit_id, genre, $6, $4, $5
     from habilitations.ligne_audit, unnest(anomalies) as genre
     where campagne_id = $1 and rang <= $2
     on conflict do nothing`,
    [id, anormales, organisationId, jour, echeanceLe, proprietaireId],
  );
}

/** The open anomalies of an organisation, kind by kind, and those past their day. */
export async function compterAnomalies(
  base: pg.Pool,
  organisationId: string,
  jour: string,
): Promise<{ genre: string; ouvertes: number; enRetard: number }[]> {
  const { rows } = await base.query(
    `select genre, count(*)::int as ouvertes,
       (count(*) filter (where echeance_le < $2))::int as "enRetard"
     from habilitations.anomalie where organisation_id = $1 and close_le is null
     group by genre order by genre`,
    [organisationId, jour],
  );
  return rows;
}

/** Marks as alerted the anomalies past their date; returns how many. */
export async function alerterAnomalies(
  client: pg.ClientBase,
  organisationId: string,
  jour: string,
): Promise<number> {
  const { rowCount } = await client.query(
    `update habilitations.anomalie set alertee_le = $2
     where organisation_id = $1 and close_le is null and echeance_le < $2 and alertee_le is null`,
    [organisationId, jour],
  );
  return rowCount ?? 0;
}
