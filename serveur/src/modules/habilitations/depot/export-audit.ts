import type pg from "pg";
import { A_REVOIR } from "./audit-detection.ts";

export const COLONNES_EXPORT = [
  "agent_id",
  "droit_id",
  "nom",
  "prenom",
  "courriel",
  "mission",
  "module",
  "profil",
  "debut",
  "fin",
  "etat",
  "dernier_usage",
  "derniere_activite",
  "anomalies",
  "accorde_le",
  "accorde_par",
  "motif_acces",
  "suspendu_le",
  "suspension_cause",
  "retire_le",
  "retrait_cause",
  "retrait_motif",
  "decision",
  "motif",
] as const;

export type LigneExport = Readonly<Record<(typeof COLONNES_EXPORT)[number], string | null>>;

/** All the audit needs: accounts, rights, last activity, and the rights that are no more. */
// ANX1-6-05
export async function lireExport(
  pool: pg.Pool,
  perimetre: {
    readonly organisations: readonly string[];
    readonly jour: string;
    readonly mois: number;
  },
): Promise<LigneExport[]> {
  const { rows } = await pool.query<LigneExport>(
    `with lignes as (
       select agent_id, droit_id, etat, anomalies from (${A_REVOIR}) r
       union all
       select d.agent_id, d.id, 'retire', '{}'::text[] from habilitations.droit d
       join habilitations.agent a on a.id = d.agent_id
       where a.organisation_id = any($1::uuid[]) and d.retire_le is not null
       union all
       select a.id, null, 'compte-ferme', '{}'::text[] from habilitations.agent a
       where a.organisation_id = any($1::uuid[]) and a.ferme_le is not null
     )
     select l.agent_id, l.droit_id, a.nom, a.prenom, a.courriel, a.mission, d.module, d.profil,
       d.debut::text, d.fin::text, l.etat, d.dernier_usage::text, a.derniere_activite::text,
       array_to_string(l.anomalies, ',') as anomalies,
       (d.accorde_le at time zone 'Europe/Paris')::date::text as accorde_le,
       (select prenom || ' ' || nom from habilitations.agent where id = d.auteur_id) as accorde_par,
       d.motif as motif_acces,
       (d.suspendu_le at time zone 'Europe/Paris')::date::text as suspendu_le, d.suspension_cause,
       (d.retire_le at time zone 'Europe/Paris')::date::text as retire_le, d.retrait_cause,
       d.retrait_motif, null as decision, null as motif
     from lignes l join habilitations.agent a on a.id = l.agent_id
     left join habilitations.droit d on d.id = l.droit_id
     order by a.nom collate "C", a.prenom collate "C", a.id, d.module collate "C"`,
    [perimetre.organisations, perimetre.jour, perimetre.mois],
  );
  return rows;
}
