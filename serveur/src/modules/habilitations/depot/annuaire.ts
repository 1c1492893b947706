import { createHash, randomBytes } from "node:crypto";
import type { ClientBase, Pool } from "pg";
import { type AgentGere, CHAMPS_AGENT } from "./agents.ts";

/** A token given to a partner's directory. Its value is shown once; only its SHA-256 is kept. */
export type JetonAnnuaire = {
  readonly id: string;
  readonly organisationId: string;
  readonly libelle: string;
  readonly creePar: string;
  readonly creeLe: Date;
  readonly dernierUsage: string | null;
  readonly revoqueLe: Date | null;
};

const CHAMPS = `id, organisation_id as "organisationId", libelle, cree_par as "creePar",
  cree_le as "creeLe", dernier_usage as "dernierUsage", revoque_le as "revoqueLe"`;
const empreinte = (valeur: string) => createHash("sha256").update(valeur).digest();

/** A new token: its value is given here alone, and only its fingerprint is stored. */
export async function creerJeton(
  client: ClientBase,
  jeton: { organisationId: string; libelle: string; par: string; le: Date },
): Promise<{ id: string; valeur: string }> {
  const valeur = `mlg_scim_${randomBytes(32).toString("base64url")}`;
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.jeton_annuaire (organisation_id, libelle, empreinte, cree_par, cree_le)
     values ($1, $2, $3, $4, $5) returning id`,
    [jeton.organisationId, jeton.libelle, empreinte(valeur), jeton.par, jeton.le],
  );
  return { id: rows[0]!.id, valeur };
}

/** False when this organisation has no such token, or no longer. */
export async function revoquerJeton(
  client: ClientBase,
  jeton: { id: string; organisationId: string; par: string; le: Date },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update habilitations.jeton_annuaire set revoque_le = $3, revoque_par = $4
     where id = $1 and organisation_id = $2 and revoque_le is null`,
    [jeton.id, jeton.organisationId, jeton.le, jeton.par],
  );
  return rowCount === 1;
}

/** The tokens of an organisation, those in force first, then the newest. */
export async function lireJetons(pool: Pool, organisationId: string): Promise<JetonAnnuaire[]> {
  const { rows } = await pool.query<JetonAnnuaire>(
    `select ${CHAMPS} from habilitations.jeton_annuaire where organisation_id = $1
     order by revoque_le is not null, cree_le desc`,
    [organisationId],
  );
  return rows;
}

/** The living token of this value; its use is noted once a day. */
export async function reconnaitreJeton(
  pool: Pool,
  valeur: string,
  jour: string,
): Promise<JetonAnnuaire | null> {
  const { rows } = await pool.query<JetonAnnuaire>(
    `select ${CHAMPS} from habilitations.jeton_annuaire where empreinte = $1 and revoque_le is null`,
    [empreinte(valeur)],
  );
  const [jeton] = rows;
  if (jeton && jeton.dernierUsage !== jour) {
    await pool.query("update habilitations.jeton_annuaire set dernier_usage = $2 where id = $1", [
      jeton.id,
      jour,
    ]);
  }
  return jeton ?? null;
}

/** Equality on the attributes a directory looks people up by. */
export type CritereAnnuaire = {
  readonly id?: string;
  readonly identifiant?: string;
  readonly externeId?: string;
  readonly courriel?: string;
  readonly mission?: string;
  readonly actif?: boolean;
};

/** The people a directory may see: those of its organisation that it has not deleted. */
export async function lirePersonnesAnnuaire(
  pool: Pool,
  organisationId: string,
  critere: CritereAnnuaire,
  tranche: { depuis: number; combien: number },
): Promise<{ total: number; personnes: AgentGere[] }> {
  const { rows } = await pool.query<AgentGere & { total: number }>(
    `with choisies as (select a.* from habilitations.agent a
       where a.organisation_id = $1 and a.tiers_id is null and not a.annuaire_efface
         and ($2::uuid is null or a.id = $2)
         and ($3::text is null or lower(a.identifiant) = lower($3))
         and ($4::text is null or a.externe_id = $4)
         and ($5::text is null or lower(a.courriel) = lower($5))
         and ($6::text is null or a.mission = $6)
         and ($7::boolean is null or (a.ferme_le is null) = $7))
     select ${CHAMPS_AGENT}, t.total from (select count(*)::int as total from choisies) t
     left join lateral (select * from choisies order by lower(nom), lower(prenom), id
       limit $8 offset $9) a on true`,
    [
      organisationId,
      critere.id ?? null,
      critere.identifiant ?? null,
      critere.externeId ?? null,
      critere.courriel ?? null,
      critere.mission ?? null,
      critere.actif ?? null,
      tranche.combien,
      tranche.depuis - 1,
    ],
  );
  return { total: rows[0]?.total ?? 0, personnes: rows.filter(({ id }) => id !== null) };
}
