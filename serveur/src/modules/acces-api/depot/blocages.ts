import type pg from "pg";

export type CibleBlocage = "agent" | "application" | "partenaire";

export type Blocage = {
  id: string;
  cible: CibleBlocage;
  cibleId: string;
  organisationId: string;
  motif: string;
  /** Day by which the doubt should be cleared; the block does not fall by itself. */
  terme: string | null;
  bloqueLe: Date;
  bloquePar: string | null;
  leveLe: Date | null;
};

export type LeveeDeDoute = {
  id: string;
  blocageId: string;
  conclusion: "legitime" | "illegitime";
  motif: string;
  concluePar: string | null;
  conclueLe: Date;
};

const CHAMPS = `id, cible, cible_id as "cibleId", organisation_id as "organisationId", motif, terme,
  bloque_le as "bloqueLe", bloque_par as "bloquePar", leve_le as "leveLe"`;

/** What is blocked now, as `genre:id`. */
export async function lireCiblesBloquees(pool: pg.Pool): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ cible: string }>(
    `select cible || ':' || cible_id as cible from acces_api.blocage where leve_le is null`,
  );
  return new Set(rows.map(({ cible }) => cible));
}

/** Every block, the open ones first, then the latest; `limite` of them. */
export async function lireBlocages(pool: pg.Pool, limite: number): Promise<Blocage[]> {
  const { rows } = await pool.query<Blocage>(
    `select ${CHAMPS} from acces_api.blocage
     order by leve_le is null desc, bloque_le desc, id limit $1`,
    [limite],
  );
  return rows;
}

/** The checks concluded about these blocks, oldest first. */
export async function lireLevees(
  pool: pg.Pool,
  blocageIds: readonly string[],
): Promise<LeveeDeDoute[]> {
  const { rows } = await pool.query<LeveeDeDoute>(
    `select id, blocage_id as "blocageId", conclusion, motif, concluee_par as "concluePar",
       concluee_le as "conclueLe"
     from acces_api.levee_de_doute where blocage_id = any($1) order by concluee_le`,
    [blocageIds],
  );
  return rows;
}

/** False when the target is blocked already. */
export async function insererBlocage(
  client: pg.ClientBase,
  blocage: Omit<Blocage, "leveLe">,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into acces_api.blocage
       (id, cible, cible_id, organisation_id, motif, terme, bloque_le, bloque_par)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      blocage.id,
      blocage.cible,
      blocage.cibleId,
      blocage.organisationId,
      blocage.motif,
      blocage.terme,
      blocage.bloqueLe,
      blocage.bloquePar,
    ],
  );
  return rowCount === 1;
}

/** An open block, held until the transaction ends; null when it is unknown or lifted. */
export async function verrouillerBlocage(
  client: pg.ClientBase,
  id: string,
): Promise<Blocage | null> {
  const { rows } = await client.query<Blocage>(
    `select ${CHAMPS} from acces_api.blocage where id = $1 and leve_le is null for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** The open block of a target, or null. */
export async function lireBlocageOuvert(
  client: pg.ClientBase,
  cible: CibleBlocage,
  cibleId: string,
): Promise<Blocage | null> {
  const { rows } = await client.query<Blocage>(
    `select ${CHAMPS} from acces_api.blocage
     where cible = $1 and cible_id = $2 and leve_le is null`,
    [cible, cibleId],
  );
  return rows[0] ?? null;
}

/** One, open or lifted; null when it is unknown. */
export async function lireBlocage(client: pg.ClientBase, id: string): Promise<Blocage | null> {
  const { rows } = await client.query<Blocage>(
    `select ${CHAMPS} from acces_api.blocage where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Whether a target was blocked at some moment from `de` to `a`, or since `de` when it is null. */
export async function estBloquee(
  client: pg.ClientBase,
  { cible, cibleId }: { readonly cible: CibleBlocage; readonly cibleId: string },
  { de, a }: { readonly de: Date; readonly a: Date | null },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from acces_api.blocage where cible = $1 and cible_id = $2
       and coalesce(leve_le, 'infinity') > $3 and bloque_le < coalesce($4::timestamptz, 'infinity')`,
    [cible, cibleId, de, a],
  );
  return (rowCount ?? 0) > 0;
}

/** Writes the conclusion of a check; « légitime » alone lifts the block, and the database sees to it. */
// CONV-7-21
export async function insererLevee(client: pg.ClientBase, levee: LeveeDeDoute): Promise<void> {
  await client.query(
    `insert into acces_api.levee_de_doute
       (id, blocage_id, conclusion, motif, concluee_par, concluee_le)
     values ($1, $2, $3, $4, $5, $6)`,
    [levee.id, levee.blocageId, levee.conclusion, levee.motif, levee.concluePar, levee.conclueLe],
  );
  if (levee.conclusion !== "legitime") return;
  await client.query(
    `update acces_api.blocage set leve_le = $2, levee_id = $3, levee_conclusion = 'legitime'
     where id = $1`,
    [levee.blocageId, levee.conclueLe, levee.id],
  );
}
