import type pg from "pg";

export type SecretConnu = {
  readonly id: string;
  /** HMAC-SHA-256, in base64url. */
  readonly empreinte: string;
  /** Last civil day it serves; null for ever. */
  readonly expireLe: string | null;
};

export type LigneApplication = {
  id: string;
  clientId: string;
  nom: string;
  organisationId: string;
  authentification: "secret" | "cle" | "aucune";
  /** Those not revoked, newest first; their day is judged when they are shown. */
  secrets: SecretConnu[];
  jwks: { keys: object[] } | null;
  scopes: string[];
  redirections: string[];
  quotas: Record<string, number>;
  adresses: string[];
};

/** The application of this `client_id`, with the fingerprints of its live secrets; null when there is none. */
export async function lireApplication(
  pool: pg.Pool,
  clientId: string,
): Promise<LigneApplication | null> {
  const { rows } = await pool.query<LigneApplication>({
    name: "acces-api-application",
    text: `select id, client_id as "clientId", nom, organisation_id as "organisationId",
        authentification, jwks, scopes, redirections, quotas, adresses::text[] as adresses,
        array(select json_build_object('id', s.id, 'expireLe', s.expire_le, 'empreinte',
            translate(encode(s.empreinte, 'base64'), '+/=', '-_'))
          from acces_api.secret s where s.application_id = a.id and s.revoque_le is null
          order by s.rang desc) as secrets
      from acces_api.application a where client_id = $1`,
    values: [clientId],
  });
  return rows[0] ?? null;
}
