import type pg from "pg";

type Effet = { readonly agentId: string; readonly droitId: string | null; readonly motif: string };

/** Withdraws rights, and marks as gone the accounts without right that the audit removes. */
export async function retirerParAudit(
  client: pg.ClientBase,
  effets: readonly Effet[],
  auteurId: string,
  le: Date,
  jour: string,
): Promise<void> {
  const droits = effets.filter(({ droitId }) => droitId !== null);
  await client.query(
    `update habilitations.droit d set retire_le = $3, retrait_cause = 'audit', retrait_motif = v.motif,
       retire_par = $4
     from unnest($1::uuid[], $2::text[]) as v (id, motif) where d.id = v.id and d.retire_le is null`,
    [droits.map(({ droitId }) => droitId), droits.map(({ motif }) => motif), le, auteurId],
  );
  const comptes = effets.filter(({ droitId }) => droitId === null);
  if (comptes.length === 0) return;
  await client.query(
    `update habilitations.agent a set depart_le = least(coalesce(depart_le, $3::date), $3::date),
       depart_motif = 'Audit : ' || v.motif, version = version + 1
     from unnest($1::uuid[], $2::text[]) as v (id, motif) where a.id = v.id and a.ferme_le is null`,
    [comptes.map(({ agentId }) => agentId), comptes.map(({ motif }) => motif), jour],
  );
}

/** A right in force gets a lesser profile or an earlier end, never a later one, nor before its start. */
export async function reduireParAudit(
  client: pg.ClientBase,
  droitId: string,
  reduction: { readonly profil: string | null; readonly fin: string | null },
): Promise<void> {
  await client.query(
    `update habilitations.droit set profil = coalesce($2, profil),
       fin = greatest(debut, least(fin, coalesce($3::date, fin)))
     where id = $1 and retire_le is null`,
    [droitId, reduction.profil, reduction.fin],
  );
}

/** Closes the anomalies that a decision answers. */
// ANX1-6-07
export async function cloreAnomalies(
  client: pg.ClientBase,
  effets: readonly Effet[],
  jour: string,
): Promise<void> {
  await client.query(
    `update habilitations.anomalie a set close_le = $4, close_motif = v.motif
     from unnest($1::uuid[], $2::uuid[], $3::text[]) as v (agent_id, droit_id, motif)
     where a.agent_id = v.agent_id and a.droit_id is not distinct from v.droit_id
       and a.close_le is null`,
    [
      effets.map(({ agentId }) => agentId),
      effets.map(({ droitId }) => droitId),
      effets.map(({ motif }) => motif),
      jour,
    ],
  );
}
