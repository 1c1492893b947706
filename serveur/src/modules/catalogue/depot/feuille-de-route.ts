import type { ClientBase, Pool } from "pg";

export const ETATS_POINT = ["propose", "retenu", "en-cours", "livre", "ecarte"] as const;

export type PointAEcrire = {
  readonly intitule: string;
  /** Value for the network, 0 to 100: it ranks the roadmap. */
  readonly valeur: number;
  readonly etat: (typeof ETATS_POINT)[number];
  readonly motif: string;
};
export type Point = PointAEcrire & {
  readonly id: string;
  readonly version: number;
  readonly ecritLe: Date;
};

/** Every version of every point: newest version first, most valuable point first. */
export async function lirePoints(client: Pool | ClientBase): Promise<Point[]> {
  const { rows } = await client.query<Point>(
    `select id, version, intitule, valeur, etat, motif, ecrit_le as "ecritLe"
     from catalogue.point_feuille p
     order by (select valeur from catalogue.point_feuille d where d.id = p.id
       order by version desc limit 1) desc, id, version desc`,
  );
  return rows;
}

/** The versions of one point, in their order. */
export async function lirePoint(client: ClientBase, id: string): Promise<Point[]> {
  const { rows } = await client.query<Point>(
    `select id, version, intitule, valeur, etat, motif, ecrit_le as "ecritLe"
     from catalogue.point_feuille where id = $1 order by version`,
    [id],
  );
  return rows;
}

/** Adds a version; false when the point is asked for and does not exist. */
export async function insererPoint(
  client: ClientBase,
  id: string,
  nouveau: boolean,
  { intitule, valeur, etat, motif }: PointAEcrire,
  auteur: { readonly par: string; readonly le: Date },
): Promise<boolean> {
  // One writer at a time: two would take the same version.
  await client.query("select pg_advisory_xact_lock(hashtext($1))", [`catalogue.point:${id}`]);
  const { rowCount } = await client.query(
    `insert into catalogue.point_feuille (id, version, intitule, valeur, etat, motif, ecrit_le, ecrit_par)
     select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6, $7
     from catalogue.point_feuille where id = $1 having $8 or max(version) is not null`,
    [id, intitule, valeur, etat, motif, auteur.le, auteur.par, nouveau],
  );
  return rowCount === 1;
}

export type BesoinAExprimer = {
  readonly intitule: string;
  readonly description: string;
  /** 1 the most pressing, 3 the least. */
  readonly priorite: number;
};
export type Besoin = BesoinAExprimer & {
  readonly id: string;
  readonly organisationId: string;
  readonly exprimeLe: Date;
  readonly pointId: string | null;
};

/** The needs that partners expressed, at most 1,000, the most pressing first. */
export async function lireBesoins(client: Pool | ClientBase): Promise<Besoin[]> {
  const { rows } = await client.query<Besoin>(
    `select id, organisation_id as "organisationId", intitule, description, priorite,
       exprime_le as "exprimeLe", point_id as "pointId"
     from catalogue.besoin order by priorite, exprime_le limit 1000`,
  );
  return rows;
}

/** False when it is known. */
export async function insererBesoin(
  client: ClientBase,
  id: string,
  { intitule, description, priorite }: BesoinAExprimer,
  auteur: { readonly par: string; readonly organisationId: string; readonly le: Date },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into catalogue.besoin (id, organisation_id, intitule, description, priorite, exprime_le, exprime_par)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
    [id, auteur.organisationId, intitule, description, priorite, auteur.le, auteur.par],
  );
  return rowCount === 1;
}

/** Says which point of the roadmap answers a need; false when either does not exist. */
export async function relier(client: ClientBase, id: string, pointId: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `update catalogue.besoin set point_id = $2
     where id = $1 and exists (select from catalogue.point_feuille where id = $2)`,
    [id, pointId],
  );
  return rowCount === 1;
}

/** The point that answers a need; null when none does. */
export async function pointDuBesoin(client: ClientBase, id: string): Promise<string | null> {
  const { rows } = await client.query<{ pointId: string | null }>(
    `select point_id as "pointId" from catalogue.besoin where id = $1`,
    [id],
  );
  return rows[0]?.pointId ?? null;
}
