import type { ClientBase, Pool } from "pg";

export type Intervention = {
  readonly id: string;
  readonly organisationId: string;
  readonly incident: string;
  readonly motif: string;
  readonly ouvertePar: string;
  readonly ouverteLe: Date;
  readonly expireLe: Date;
  readonly closeLe: Date | null;
};

const CHAMPS = `id, organisation_id as "organisationId", incident, motif, ouverte_par as "ouvertePar",
  ouverte_le as "ouverteLe", expire_le as "expireLe", close_le as "closeLe"`;

/** The intervention that this person opened on the organisation and that still runs. */
export async function lireInterventionOuverte(
  client: ClientBase | Pool,
  organisationId: string,
  agentId: string,
  le: Date,
): Promise<Intervention | null> {
  const { rows } = await client.query<Intervention>(
    `select ${CHAMPS} from habilitations.intervention
     where organisation_id = $1 and ouverte_par = $2 and close_le is null
       and ouverte_le <= $3 and expire_le > $3
     order by expire_le desc limit 1`,
    [organisationId, agentId, le],
  );
  return rows[0] ?? null;
}

/** Opens an exceptional intervention until its end; gives its identifier. */
export async function insererIntervention(
  client: ClientBase,
  intervention: Omit<Intervention, "id" | "closeLe">,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.intervention (organisation_id, incident, motif, ouverte_par, ouverte_le, expire_le)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [
      intervention.organisationId,
      intervention.incident,
      intervention.motif,
      intervention.ouvertePar,
      intervention.ouverteLe,
      intervention.expireLe,
    ],
  );
  return rows[0]!.id;
}

/** False when it is not open, or was opened by another. */
export async function cloreIntervention(
  client: ClientBase,
  id: string,
  agentId: string,
  le: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update habilitations.intervention set close_le = $3
     where id = $1 and ouverte_par = $2 and close_le is null`,
    [id, agentId, le],
  );
  return rowCount === 1;
}

export type InterventionLue = Intervention & { readonly auteur: string };

/** The last hundred, latest first, each with who opened it. */
export async function lireInterventions(pool: Pool): Promise<InterventionLue[]> {
  const { rows } = await pool.query<InterventionLue>(
    `select i.*, a.prenom || ' ' || a.nom as auteur
     from (select ${CHAMPS} from habilitations.intervention order by ouverte_le desc, id limit 100) i
     join habilitations.agent a on a.id = i."ouvertePar"`,
  );
  return rows;
}
