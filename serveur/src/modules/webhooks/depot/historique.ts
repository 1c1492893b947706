import type pg from "pg";
import type { Envoi } from "../regles/echec.ts";
import type { EvenementPlace } from "../regles/message.ts";

export type Tentative = Envoi & { readonly position: number };

/** Keeps the proof of calls; nothing of what was sent or received. */
export async function insererTentatives(
  client: pg.ClientBase,
  abonnementId: string,
  le: Date,
  tentatives: readonly Tentative[],
): Promise<void> {
  await client.query(
    `insert into webhooks.tentative (abonnement_id, position, le, duree_ms, statut, echec)
     select $1, position, $2, duree, statut, echec
     from unnest($3::bigint[], $4::int[], $5::smallint[], $6::text[]) as t (position, duree, statut, echec)`,
    [
      abonnementId,
      le,
      tentatives.map(({ position }) => position),
      tentatives.map(({ dureeMs }) => dureeMs),
      tentatives.map(({ statut }) => statut),
      tentatives.map(({ echec }) => echec),
    ],
  );
}

export type LigneHistorique = EvenementPlace & {
  readonly etat: string;
  readonly motif: string | null;
  readonly essais: number;
  readonly prochainLe: Date;
  /** The latest calls, newest first. */
  readonly tentatives: readonly {
    le: string;
    dureeMs: number;
    statut: number | null;
    echec: string | null;
  }[];
};

/** The deliveries of a subscription before a place, newest first. */
export async function lireHistorique(
  pool: pg.Pool,
  abonnementId: string,
  avant: number | null,
  combien: number,
): Promise<LigneHistorique[]> {
  const { rows } = await pool.query<LigneHistorique>(
    `select l.position, l.usager_id as "usagerId", e.evenement_id as "evenementId", e.genre, e.le,
       e.organisation_id as "organisationId", l.etat, l.motif, l.essais, l.prochain_le as "prochainLe",
       coalesce((select json_agg(json_build_object('le', t.le, 'dureeMs', t.duree_ms,
           'statut', t.statut, 'echec', t.echec) order by t.le desc)
         from (select * from webhooks.tentative t
           where t.abonnement_id = l.abonnement_id and t.position = l.position
           order by t.le desc limit 20) t), '[]') as tentatives
     from webhooks.livraison l join webhooks.evenement e on e.position = l.position
     where l.abonnement_id = $1 and ($2::bigint is null or l.position < $2)
     order by l.position desc limit $3`,
    [abonnementId, avant, combien],
  );
  return rows;
}

export type Compte = { readonly etat: string; readonly nombre: number };

/** How many deliveries of a subscription are in each state. */
export async function compterLivraisons(pool: pg.Pool, abonnementId: string): Promise<Compte[]> {
  const { rows } = await pool.query<Compte>(
    "select etat, count(*) as nombre from webhooks.livraison where abonnement_id = $1 group by etat",
    [abonnementId],
  );
  return rows;
}
