import type pg from "pg";
import type { AuditDuJeu, LigneRecue } from "../regles/audit-recu.ts";
import { insererComptes } from "./audit-detection.ts";

export type CampagneConnue = { readonly numero: number; readonly close: boolean };

/** The campaigns of a partner, the latest first, held. */
export async function tenirCampagnes(
  client: pg.ClientBase,
  organisationId: string,
): Promise<CampagneConnue[]> {
  const { rows } = await client.query<CampagneConnue>(
    `select numero, etat = 'close' as close from habilitations.campagne_audit
     where organisation_id = $1 order by numero desc for update`,
    [organisationId],
  );
  return rows;
}

/** The ids of agents, by their identifiers; unknown ones are left out. */
export async function lireIdentifiants(
  client: pg.ClientBase,
  identifiants: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; identifiant: string }>(
    "select id, identifiant from habilitations.agent where identifiant = any($1)",
    [identifiants],
  );
  return new Map(rows.map(({ id, identifiant }) => [identifiant, id]));
}

/** Writes a campaign; those who opened and closed it are given by their ids. */
export async function insererCampagne(
  client: pg.ClientBase,
  id: string,
  audit: AuditDuJeu,
): Promise<void> {
  const { organisationId, numero, prevueLe, ouverteLe, ouvertePar, closeLe, closePar, lignes } =
    audit;
  const compter = (garder: (ligne: LigneRecue) => boolean) => lignes.filter(garder).length;
  await client.query(
    `insert into habilitations.campagne_audit (id, organisation_id, numero, etat, prevue_le, ouverte_le,
       ouverte_par, close_le, close_par, total, anormales, decidees)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, organisationId, numero],
      closeLe ? "close" : ouverteLe ? "ouverte" : "planifiee",
      ...[prevueLe, ouverteLe, ouvertePar, closeLe, closePar, lignes.length],
      compter(({ anomalies }) => anomalies.length > 0),
      compter(({ decision }) => decision !== null),
    ],
  );
}

/**
 * Writes the lines of a campaign and the accounts they are about, their agents given by their ids, those with anomalies first; returns how
 * many have an account, and a right when they name a module.
 */
export async function insererLignes(
  client: pg.ClientBase,
  campagneId: string,
  lignes: readonly LigneRecue[],
): Promise<number> {
  await client.query(insererComptes("a.id = any($2::uuid[])"), [
    campagneId,
    lignes.map(({ agent }) => agent),
  ]);
  const { rowCount } = await client.query(
    `insert into habilitations.ligne_audit (campagne_id, rang, agent_id, droit_id, module, profil, debut,
       fin, etat, dernier_usage, anomalies, decision, motif, decidee_par, decidee_le)
     select $1, row_number() over (order by l.anomalies = '{}', l.rang), a.id, d.id, l.module, d.profil,
       d.debut, d.fin, l.etat, l."dernierUsage", l.anomalies, l.decision, l.motif, l."decideePar",
       l."decideeLe"
     from rows from (jsonb_to_recordset($2::jsonb) as (agent uuid, module text, etat text,
         "dernierUsage" date, anomalies text[], decision text, motif text, "decideePar" uuid,
         "decideeLe" timestamptz)) with ordinality
       as l (agent, module, etat, "dernierUsage", anomalies, decision, motif, "decideePar", "decideeLe", rang)
     join habilitations.agent a on a.id = l.agent
     left join lateral (select id, profil, debut, fin from habilitations.droit r
       where r.agent_id = a.id and r.module = l.module order by debut desc limit 1) d on true
     where l.module is null or d.id is not null`,
    [campagneId, JSON.stringify(lignes)],
  );
  return rowCount ?? 0;
}
