import type pg from "pg";

/** Whose tokens and OAuth sessions: every criterion given must hold. */
export type JetonsVises = {
  readonly organisationId?: string;
  readonly applicationId?: string;
  readonly agentIds?: readonly string[];
  /** Only tokens that carry one of these. */
  readonly scopes?: readonly string[];
};

/** Deletes tokens, and tells every process to forget them when the transaction commits. */
// CONV-7-20
export async function effacerJetons(client: pg.ClientBase, vises: JetonsVises): Promise<void> {
  await client.query(
    `with efface as (
       delete from acces_api.objet_oauth
       where ($1::uuid is null or application in (
           select client_id from acces_api.application where organisation_id = $1))
         and ($2::uuid is null or application = (
           select client_id from acces_api.application where id = $2))
         and ($3::text[] is null or contenu->>'accountId' = any($3))
         and ($4::text[] is null or string_to_array(contenu->>'scope', ' ') && $4)
       returning 1)
     select pg_notify('changement', 'acces_api.objet_oauth') from efface limit 1`,
    [
      vises.organisationId ?? null,
      vises.applicationId ?? null,
      vises.agentIds ?? null,
      vises.scopes ?? null,
    ],
  );
}
