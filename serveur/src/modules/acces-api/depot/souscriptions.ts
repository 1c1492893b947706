import type pg from "pg";
import { type DefinitionApi, scopeBacASable, scopesRequis } from "../regles/definition-api.ts";
import { retirerScopes } from "../regles/retirer-scopes.ts";
import { effacerJetons } from "./effacer-jetons.ts";

export type ApiSouscrite = Pick<DefinitionApi, "code" | "version" | "scopes">;

/**
 * Opens an API, in all its versions, in production to an organisation: every application of it that
 * tries it in the sandbox, or an API that it comes with, receives its scopes at once; or those of them
 * that `applications` names. Doing it twice changes nothing.
 */
// CONV-3.2-10
export async function souscrire(
  client: pg.ClientBase,
  organisationId: string,
  versions: readonly [ApiSouscrite, ...ApiSouscrite[]],
  contexte: {
    readonly le: Date;
    readonly ouvertureId?: string;
    readonly applications?: readonly string[];
    /** Sandbox scopes of the APIs that this one comes with: whoever tries them receives this one. */
    readonly essais?: readonly string[];
  },
): Promise<void> {
  const scopes = versions.flatMap(scopesRequis);
  const essai = versions.map(scopeBacASable);
  await client.query(
    `insert into acces_api.souscription
       (organisation_id, api, scopes, scopes_essai, ouverture_id, ouverte_le)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [organisationId, versions[0].code, scopes, essai, contexte.ouvertureId ?? null, contexte.le],
  );
  await client.query(
    `update acces_api.application set scopes = (
       select array_agg(distinct scope) from unnest(scopes || $2::text[]) as scope)
     where organisation_id = $1 and scopes && $3::text[] and not scopes @> $2::text[]
       and ($4::uuid[] is null or id = any($4))`,
    [organisationId, scopes, [...essai, ...(contexte.essais ?? [])], contexte.applications ?? null],
  );
}

/**
 * Closes APIs to an organisation: their scopes leave its applications, whose tokens die at once.
 * Scopes that another open subscription gives stay. The sandbox stays.
 */
export async function resilierSouscriptions(
  client: pg.ClientBase,
  organisationId: string,
  apis: readonly string[] | "toutes",
  contexte: { readonly le: Date; readonly motif: string },
): Promise<void> {
  const { rows: fermees } = await client.query<{ scopes: string[] }>(
    `update acces_api.souscription set fermee_le = $3, motif_fermeture = $4
     where organisation_id = $1 and fermee_le is null and ($2::text[] is null or api = any($2))
     returning scopes`,
    [organisationId, apis === "toutes" ? null : apis, contexte.le, contexte.motif],
  );
  if (fermees.length === 0) return;
  const { rows: restantes } = await client.query<{ scopes: string[] }>(
    `select scopes from acces_api.souscription where organisation_id = $1 and fermee_le is null`,
    [organisationId],
  );
  const retires = retirerScopes(fermees, restantes);
  await client.query(
    `update acces_api.application set scopes = (
       select coalesce(array_agg(scope), '{}') from unnest(scopes) as scope
       where scope <> all($2::text[]))
     where organisation_id = $1 and scopes && $2::text[]`,
    [organisationId, retires],
  );
  await effacerJetons(client, { organisationId, scopes: retires });
}

/** The APIs open in production to an organisation, by code. */
export async function lireSouscriptions(
  client: pg.Pool | pg.ClientBase,
  organisationId: string,
): Promise<ReadonlyMap<string, { ouverteLe: Date }>> {
  const { rows } = await client.query<{ api: string; ouverteLe: Date }>(
    `select api, ouverte_le as "ouverteLe" from acces_api.souscription
     where organisation_id = $1 and fermee_le is null`,
    [organisationId],
  );
  return new Map(rows.map((ligne) => [ligne.api, ligne]));
}
