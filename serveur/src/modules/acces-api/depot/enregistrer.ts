import type { ClientBase } from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { empreinteSecret } from "../oauth/secret-application.ts";
import { SCOPES_COMMUNS } from "../regles/definition-api.ts";

export interface ApplicationAEnregistrer {
  clientId: string;
  nom: string;
  organisationId: string;
  secret: string | null;
  jwks: Record<string, unknown> | null;
  scopes: string[];
  redirections: string[];
  quotas: Record<string, unknown>;
}

/**
 * Creates or updates the application of this client_id, as a file of data describes it. Its secret is
 * kept as a keyed hash only, and has no term: it lives until the file changes it.
 */
export async function enregistrerApplication(
  client: ClientBase,
  application: ApplicationAEnregistrer,
  cleSecrets: Buffer,
): Promise<void> {
  const id = uuidDerive(`application:${application.clientId}`);
  const sansCle = application.secret === null ? "aucune" : "secret";
  await client.query(
    `insert into acces_api.application (id, client_id, nom, organisation_id, authentification, jwks,
       scopes, redirections, quotas)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (client_id) do update set nom = excluded.nom,
       organisation_id = excluded.organisation_id, authentification = excluded.authentification,
       jwks = excluded.jwks, scopes = excluded.scopes, redirections = excluded.redirections,
       quotas = excluded.quotas`,
    [
      id,
      application.clientId,
      application.nom,
      application.organisationId,
      application.jwks ? "cle" : sansCle,
      application.jwks && JSON.stringify(application.jwks),
      application.scopes,
      application.redirections,
      JSON.stringify(application.quotas),
    ],
  );
  await retirerFermees(client, application.clientId);
  if (application.secret === null) return;
  await client.query(
    `insert into acces_api.secret (id, application_id, empreinte, cree_le)
     select $1, id, $3, now() from acces_api.application where client_id = $2
     on conflict (id) do update set empreinte = excluded.empreinte`,
    [id, application.clientId, empreinteSecret(cleSecrets, application.secret)],
  );
}

/** A file read again does not give back what was closed since: a closed API opens by a new decision. */
// CONV-3.2-10
async function retirerFermees(client: ClientBase, clientId: string): Promise<void> {
  await client.query(
    `update acces_api.application a set scopes = array(
       select scope from unnest(a.scopes) as scope
       where scope = any($2::text[]) or exists (select 1 from acces_api.souscription s
           where s.organisation_id = a.organisation_id and s.fermee_le is null and scope = any(s.scopes))
         or not exists (select 1 from acces_api.souscription s
           where s.organisation_id = a.organisation_id and scope = any(s.scopes)))
     where client_id = $1`,
    [clientId, [...SCOPES_COMMUNS]],
  );
}
