import type pg from "pg";
import { type DefinitionApi, scopeBacASable, scopesRequis } from "../regles/definition-api.ts";
import { retirerScopes } from "../regles/retirer-scopes.ts";
import { AVIS_SECRET } from "../regles/secret-professionnel.ts";
import { effacerJetons } from "./effacer-jetons.ts";

export type ApiSouscrite = Pick<DefinitionApi, "code" | "version" | "scopes">;

/**
 * Opens an API, in all its versions, in production to an organisation: every application of it that
 * tries it in the sandbox, or an API that it comes with, receives its scopes at once; or those of them
 * that `applications` names. One whose agents nobody said to be told of the professional secrecy stays in the
 * sandbox: its developer opens it once they have. Doing it twice changes nothing.
 */
// CONV-3.2-10 CONV-5-04
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
       and ($4::uuid[] is null or id = any($4)) and exists (select from acces_api.avertissement v
         where v.application_id = application.id and v.texte = $5)`,
    [
      ...[organisationId, scopes, [...essai, ...(contexte.essais ?? [])]],
      ...[contexte.applications ?? null, AVIS_SECRET.version],
    ],
  );
}

/**
 * Closes APIs, all versions given, to a partner and its délégataires: their scopes leave every
 * application, however it had them, and the tokens that carry them die at once. Scopes that another open
 * subscription gives stay. The sandbox stays.
 */
export async function resilierSouscriptions(
  client: pg.ClientBase,
  organisations: readonly string[],
  versions: readonly ApiSouscrite[],
  contexte: { readonly le: Date; readonly motif: string },
): Promise<void> {
  const fermees = [{ scopes: versions.flatMap(scopesRequis) }];
  const parCode = Map.groupBy(versions, ({ code }) => code);
  for (const organisationId of organisations) {
    for (const [code, siennes] of parCode) {
      fermees.push(...(await clore(client, organisationId, code, siennes, contexte)));
    }
  }
  const { rows: restantes } = await client.query<{ scopes: string[] }>(
    `select scopes from acces_api.souscription
     where organisation_id = any($1::uuid[]) and fermee_le is null`,
    [organisations],
  );
  const retires = retirerScopes(fermees, restantes);
  await client.query(
    `update acces_api.application set scopes = (
       select coalesce(array_agg(scope), '{}') from unnest(scopes) as scope
       where scope <> all($2::text[]))
     where organisation_id = any($1::uuid[]) and scopes && $2::text[]`,
    [organisations, retires],
  );
  for (const organisationId of organisations) {
    await effacerJetons(client, { organisationId, scopes: retires });
  }
}

/** Ends the subscription in force. Where there never was one, the closing is kept all the same. */
async function clore(
  client: pg.ClientBase,
  organisationId: string,
  code: string,
  versions: readonly ApiSouscrite[],
  { le, motif }: { readonly le: Date; readonly motif: string },
): Promise<{ scopes: string[] }[]> {
  const { rows } = await client.query<{ scopes: string[] }>(
    `update acces_api.souscription set fermee_le = $3, motif_fermeture = $4
     where organisation_id = $1 and api = $2 and fermee_le is null returning scopes`,
    [organisationId, code, le, motif],
  );
  if (rows.length > 0) return rows;
  await client.query(
    `insert into acces_api.souscription
       (organisation_id, api, scopes, scopes_essai, ouverte_le, fermee_le, motif_fermeture)
     select $1, $2, $3, $4, $5, $5, $6 where not exists (
       select 1 from acces_api.souscription where organisation_id = $1 and api = $2)`,
    [organisationId, code, versions.flatMap(scopesRequis), versions.map(scopeBacASable), le, motif],
  );
  return [];
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

/** The organisations whose applications hold a production scope of these APIs, however they had it. */
export async function lireOrganisationsServies(
  client: pg.Pool | pg.ClientBase,
  versions: readonly ApiSouscrite[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct organisation_id as id from acces_api.application where scopes && $1::text[]`,
    [versions.flatMap(scopesRequis)],
  );
  return rows.map(({ id }) => id);
}
