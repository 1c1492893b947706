import type { ClientBase } from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { empreinteSecret } from "../oauth/secret-application.ts";

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

/** Creates or updates the application of this client_id; its secret is kept as a keyed hash only. */
export async function enregistrerApplication(
  client: ClientBase,
  application: ApplicationAEnregistrer,
  cleSecrets: Buffer,
): Promise<void> {
  await client.query(
    `insert into acces_api.application (id, client_id, nom, organisation_id, secret_empreinte, jwks,
       scopes, redirections, quotas)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (client_id) do update set nom = excluded.nom,
       organisation_id = excluded.organisation_id, secret_empreinte = excluded.secret_empreinte,
       jwks = excluded.jwks, scopes = excluded.scopes, redirections = excluded.redirections,
       quotas = excluded.quotas`,
    [
      uuidDerive(`application:${application.clientId}`),
      application.clientId,
      application.nom,
      application.organisationId,
      application.secret === null ? null : empreinteSecret(cleSecrets, application.secret),
      application.jwks && JSON.stringify(application.jwks),
      application.scopes,
      application.redirections,
      JSON.stringify(application.quotas),
    ],
  );
}
