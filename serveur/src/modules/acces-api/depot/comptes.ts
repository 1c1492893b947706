import type pg from "pg";
import type { CompteVoulu } from "../regles/compte.ts";

export type Compte = CompteVoulu & {
  readonly agentId: string;
  readonly organisationId: string;
  readonly ouvertLe: Date;
};

/** The developer account of an agent; null before it is opened. */
export async function lireCompte(
  client: pg.Pool | pg.ClientBase,
  agentId: string,
): Promise<Compte | null> {
  const { rows } = await client.query<Compte>(
    `select agent_id as "agentId", organisation_id as "organisationId", rattachement,
       sous_traitant_nom as "sousTraitantNom", sous_traitant_siret as "sousTraitantSiret",
       autorise_par as "autorisePar", autorisation, ouvert_le as "ouvertLe"
     from acces_api.compte where agent_id = $1`,
    [agentId],
  );
  return rows[0] ?? null;
}

/** False when the agent has one already; whoever changed employer opens theirs again. */
export async function insererCompte(client: pg.ClientBase, compte: Compte): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into acces_api.compte as c (agent_id, organisation_id, rattachement, sous_traitant_nom,
       sous_traitant_siret, autorise_par, autorisation, ouvert_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (agent_id) do update set organisation_id = excluded.organisation_id,
       rattachement = excluded.rattachement, sous_traitant_nom = excluded.sous_traitant_nom,
       sous_traitant_siret = excluded.sous_traitant_siret, autorise_par = excluded.autorise_par,
       autorisation = excluded.autorisation, ouvert_le = excluded.ouvert_le
     where c.organisation_id <> excluded.organisation_id`,
    [
      compte.agentId,
      compte.organisationId,
      compte.rattachement,
      compte.sousTraitantNom,
      compte.sousTraitantSiret,
      compte.autorisePar,
      compte.autorisation,
      compte.ouvertLe,
    ],
  );
  return rowCount === 1;
}
