import type { ClientBase } from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";

export type NominationAEnregistrer = {
  readonly organisationId: string;
  /** Identifier of the agent, already recorded. */
  readonly identifiant: string;
  readonly statut: "fonctionnaire" | "contractuel";
  readonly effetLe: string;
  /** First day out of office. */
  readonly finLe: string | null;
  readonly formationLe: string | null;
};

const ENREGISTRER = `
insert into habilitations.nomination (id, organisation_id, etat, ouverte_le, agent_id, statut, permanent,
  conditions_version, conditions_remises_le, acte_version, acte_mode, acte_empreinte, signee_le, recue_le,
  decidee_le, effet_le, fin_le, fin_motif)
select $1, $2, case when $6::date is null then 'acceptee' else 'retiree' end, $5::date, a.id, $4, true, 1,
  $5::date, 1, 'scan', encode(sha256(convert_to('reprise', 'UTF8')), 'hex'), $5::date, $5::date, $5::date,
  $5::date, $6::date, case when $6::date is null then null else 'Reprise' end
from habilitations.agent a where a.identifiant = $3 and a.organisation_id = $2
on conflict (id) do update set statut = excluded.statut, etat = excluded.etat, fin_le = excluded.fin_le,
  fin_motif = excluded.fin_motif
returning agent_id`;

/** The id of a nomination that a file tells of. */
export function idNomination({
  organisationId,
  identifiant,
  effetLe,
}: Pick<NominationAEnregistrer, "organisationId" | "identifiant" | "effetLe">): string {
  return uuidDerive(`nomination:${organisationId}:${identifiant}:${effetLe}`);
}

/** Records an RGC already in office elsewhere; returns the reason, in French, when it cannot. */
export async function enregistrerNomination(
  client: ClientBase,
  nomination: NominationAEnregistrer,
): Promise<string | null> {
  const { organisationId, identifiant, statut, effetLe, finLe, formationLe } = nomination;
  const id = idNomination(nomination);
  const valeurs = [id, organisationId, identifiant, statut, effetLe, finLe];
  const { rows } = await client.query<{ agent_id: string }>(ENREGISTRER, valeurs);
  const agentId = rows[0]?.agent_id;
  if (!agentId) return "« agent » désigne une personne inconnue dans cette organisation";
  await client.query(
    `update habilitations.agent set statut = $2, roles = case when $3 then array_remove(roles, 'RGC')
       when 'RGC' = any(roles) then roles else roles || 'RGC'::text end where id = $1`,
    [agentId, statut, finLe !== null],
  );
  if (formationLe) {
    await client.query(
      `insert into habilitations.formation_rgc (id, nomination_id, suivie_le, formateur_type, formateur,
         enregistree_par, enregistree_le)
       values ($1, $2, $3, 'operateur', 'Reprise', $4, $3::date) on conflict (id) do nothing`,
      [uuidDerive(`formation:${id}`), id, formationLe, agentId],
    );
  }
  return null;
}
