import type pg from "pg";
import type { Compte } from "./comptes.ts";

/** Contact of annex 2 for who develops the integration: a third party to the partner. */
export type Editeur = { societe: string; adresse: string; courriel: string; telephone: string };

export type Fiche = {
  id: string;
  clientId: string;
  nom: string;
  description: string;
  organisationId: string;
  authentification: "secret" | "cle" | "aucune";
  jwks: { keys: Record<string, unknown>[] } | null;
  scopes: string[];
  redirections: string[];
  quotas: Record<string, number>;
  editeur: Editeur | null;
  adresses: string[];
  creeLe: Date;
};

const CHAMPS = `a.id, a.client_id as "clientId", a.nom, a.description,
  a.organisation_id as "organisationId", a.authentification, a.jwks, a.scopes, a.redirections,
  a.quotas, a.editeur, array(select abbrev(x) from unnest(a.adresses) x) as adresses,
  a.cree_le as "creeLe"`;

// A subcontractor sees what its own people have created, not the applications of other éditeurs.
const VISIBLES = `a.organisation_id = $1 and ($2::text is null or a.cree_par in (
  select c.agent_id from acces_api.compte c where c.sous_traitant_siret = $2))`;

/** The applications that an account may manage, by name. */
export async function lireFiches(pool: pg.Pool, compte: Compte): Promise<Fiche[]> {
  const { rows } = await pool.query<Fiche>(
    `select ${CHAMPS} from acces_api.application a where ${VISIBLES} order by lower(a.nom), a.id`,
    [compte.organisationId, compte.sousTraitantSiret],
  );
  return rows;
}

/** One of them, or null: unknown, of another partner, or of another éditeur. */
export async function lireFiche(pool: pg.Pool, compte: Compte, id: string): Promise<Fiche | null> {
  const { rows } = await pool.query<Fiche>(
    `select ${CHAMPS} from acces_api.application a where ${VISIBLES} and a.id = $3`,
    [compte.organisationId, compte.sousTraitantSiret, id],
  );
  return rows[0] ?? null;
}

/** The same, held until the transaction ends. */
export async function verrouillerFiche(
  client: pg.ClientBase,
  compte: Compte,
  id: string,
): Promise<Fiche | null> {
  const { rows } = await client.query<Fiche>(
    `select ${CHAMPS} from acces_api.application a where ${VISIBLES} and a.id = $3 for update`,
    [compte.organisationId, compte.sousTraitantSiret, id],
  );
  return rows[0] ?? null;
}

/** How many applications a partner has; holds the count until the transaction ends. */
export async function compterApplications(
  client: pg.ClientBase,
  organisationId: string,
): Promise<number> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('application:' || $1, 0))", [
    organisationId,
  ]);
  const { rows } = await client.query<{ n: number }>(
    "select count(*)::int as n from acces_api.application where organisation_id = $1",
    [organisationId],
  );
  return rows[0]?.n ?? 0;
}

/** Stores an application as its editor describes it, without a secret. */
export async function insererFiche(
  client: pg.ClientBase,
  fiche: Fiche,
  creePar: string,
): Promise<void> {
  await client.query(
    `insert into acces_api.application (id, client_id, nom, description, organisation_id,
       authentification, jwks, scopes, redirections, quotas, editeur, adresses, cree_le, cree_par)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      fiche.id,
      fiche.clientId,
      fiche.nom,
      fiche.description,
      fiche.organisationId,
      fiche.authentification,
      fiche.jwks && JSON.stringify(fiche.jwks),
      fiche.scopes,
      fiche.redirections,
      JSON.stringify(fiche.quotas),
      fiche.editeur && JSON.stringify(fiche.editeur),
      fiche.adresses,
      fiche.creeLe,
      creePar,
    ],
  );
}

/** Writes what an account may change; the way an application proves itself follows its keys. */
export async function majFiche(client: pg.ClientBase, fiche: Fiche): Promise<void> {
  await client.query(
    `update acces_api.application set nom = $2, description = $3, jwks = $4, redirections = $5,
       editeur = $6, adresses = $7, scopes = $8 where id = $1`,
    [
      fiche.id,
      fiche.nom,
      fiche.description,
      fiche.jwks && JSON.stringify(fiche.jwks),
      fiche.redirections,
      fiche.editeur && JSON.stringify(fiche.editeur),
      fiche.adresses,
      fiche.scopes,
    ],
  );
}
