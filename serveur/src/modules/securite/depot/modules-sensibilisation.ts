import type pg from "pg";
import type { Contenu } from "../regles/contenu-sensibilisation.ts";

export type ModulePublie = Contenu & {
  readonly id: string;
  readonly organisationId: string;
  readonly version: number;
  readonly publieLe: Date;
  readonly publiePar: string;
  /** When this organisation's people first had one here: that of a file counts from its reception. */
  readonly premierLe: Date;
};

export type Brouillon = Contenu & { readonly id: string; readonly revision: number };

const CONTENU = `enjeux, bonnes_pratiques as "bonnesPratiques", responsabilite, conduite, complements`;

const EN_VIGUEUR = `select distinct on (organisation_id) id, organisation_id as "organisationId", version, ${CONTENU},
    publie_le as "publieLe", publie_par as "publiePar",
    min(greatest(publie_le, redige_le)) over (partition by organisation_id) as "premierLe"
  from securite.module_sensibilisation
  where publie_le is not null`;

/** The module in force of every organisation that has one. */
// CONV-7-13
export async function lireModulesEnVigueur(
  client: pg.Pool | pg.ClientBase,
): Promise<ModulePublie[]> {
  const { rows } = await client.query<ModulePublie>(
    `${EN_VIGUEUR} order by organisation_id, version desc`,
  );
  return rows;
}

/** The module in force of the first of these organisations that has one. */
// CONV-7-13
export async function lireModuleEnVigueur(
  client: pg.Pool | pg.ClientBase,
  organisations: readonly string[],
): Promise<ModulePublie | null> {
  const { rows } = await client.query<ModulePublie>(
    `${EN_VIGUEUR} and organisation_id = any($1::uuid[]) order by organisation_id, version desc`,
    [organisations],
  );
  return (
    organisations.flatMap((id) => rows.find((un) => un.organisationId === id) ?? [])[0] ?? null
  );
}

export type VersionPubliee = Pick<ModulePublie, "version" | "publieLe" | "publiePar">;

/** What an organisation published, the latest first. */
export async function listerVersions(
  pool: pg.Pool,
  organisationId: string,
): Promise<VersionPubliee[]> {
  const { rows } = await pool.query<VersionPubliee>(
    `select version, publie_le as "publieLe", publie_par as "publiePar" from securite.module_sensibilisation
     where organisation_id = $1 and publie_le is not null order by version desc limit 200`,
    [organisationId],
  );
  return rows;
}

/** What an organisation is writing; locked until the end of the transaction when it is in one. */
export async function lireBrouillon(
  client: pg.Pool | pg.ClientBase,
  organisationId: string,
  verrou = false,
): Promise<Brouillon | null> {
  const { rows } = await client.query<Brouillon>(
    `select id, ${CONTENU}, revision from securite.module_sensibilisation
     where organisation_id = $1 and publie_le is null ${verrou ? "for update" : ""}`,
    [organisationId],
  );
  return rows[0] ?? null;
}

type Auteur = { readonly par: string; readonly le: Date };

/** Begins a draft, of a revision that no former one had; null when somebody began one meanwhile. */
export async function insererBrouillon(
  client: pg.ClientBase,
  organisationId: string,
  contenu: Contenu,
  { par, le }: Auteur,
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `insert into securite.module_sensibilisation
       (organisation_id, enjeux, bonnes_pratiques, responsabilite, conduite, complements, redige_par, redige_le, revision)
     values ($1, $2, $3, $4, $5, $6, $7, $8, (select coalesce(max(revision), 0) + 1
       from securite.module_sensibilisation where organisation_id = $1))
     on conflict (organisation_id) where publie_le is null do nothing returning id`,
    [organisationId, ...valeursDe(contenu), par, le],
  );
  return rows[0]?.id ?? null;
}

/** Writes a draft over, as its next revision; one published meanwhile is left as it is. */
export async function ecrireBrouillon(
  client: pg.ClientBase,
  id: string,
  contenu: Contenu,
  { par, le }: Auteur,
): Promise<void> {
  await client.query(
    `update securite.module_sensibilisation set revision = revision + 1, enjeux = $2, bonnes_pratiques = $3,
       responsabilite = $4, conduite = $5, complements = $6, redige_par = $7, redige_le = $8
     where id = $1 and publie_le is null`,
    [id, ...valeursDe(contenu), par, le],
  );
}

const valeursDe = (contenu: Contenu) => [
  ...[contenu.enjeux, contenu.bonnesPratiques, contenu.responsabilite, contenu.conduite],
  JSON.stringify(contenu.complements),
];

/** The versions of an organisation come one after the other, whoever publishes. */
async function tenirVersions(client: pg.ClientBase, organisationId: string): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
    `module-sensibilisation:${organisationId}`,
  ]);
}

/** Publishes a draft, whose four blocks are written: it is in force, and never changes. Returns its version. */
// CONV-7-14
export async function publierBrouillon(
  client: pg.ClientBase,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
  { par, le }: Auteur,
): Promise<number> {
  await tenirVersions(client, organisationId);
  const { rows } = await client.query<{ version: number }>(
    `update securite.module_sensibilisation m set publie_par = $2, publie_le = $3,
       version = (select coalesce(max(version), 0) + 1 from securite.module_sensibilisation
         where organisation_id = m.organisation_id)
     where id = $1 and publie_le is null returning version`,
    [id, par, le],
  );
  return rows[0]!.version;
}

/** Keeps a module that a file says was published, from when it came; false when it is already known. */
export async function recevoirModule(
  client: pg.ClientBase,
  id: string,
  organisationId: string,
  contenu: Contenu,
  { par, le }: Auteur,
): Promise<boolean> {
  await tenirVersions(client, organisationId);
  const { rowCount } = await client.query(
    `insert into securite.module_sensibilisation (id, organisation_id, enjeux, bonnes_pratiques, responsabilite, conduite,
       complements, redige_par, redige_le, publie_par, publie_le, version)
     select $1, $2::uuid, $3, $4, $5, $6, $7, $8::uuid, now(), $8, $9::timestamptz,
       (select coalesce(max(version), 0) + 1 from securite.module_sensibilisation where organisation_id = $2)
     on conflict (id) do nothing`,
    [id, organisationId, ...valeursDe(contenu), par, le],
  );
  return rowCount === 1;
}
