import type pg from "pg";
import type { EvenementPlace } from "../regles/message.ts";

export type Livraison = EvenementPlace & { readonly essais: number };

/** Adds deliveries that are due at once; those that were ended are due again when `rejeu`. */
export async function ajouterLivraisons(
  client: pg.ClientBase,
  abonnementId: string,
  evenements: readonly Pick<EvenementPlace, "position" | "usagerId">[],
  { prochainLe, rejeu = false }: { readonly prochainLe: Date; readonly rejeu?: boolean },
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into webhooks.livraison as l (abonnement_id, position, usager_id, prochain_le)
     select $1, position, usager_id, $4 from unnest($2::bigint[], $3::uuid[]) as e (position, usager_id)
     on conflict (abonnement_id, position) do update
     set etat = 'a_livrer', motif = null, essais = 0, prochain_le = excluded.prochain_le
     where $5 and l.etat <> 'a_livrer'`,
    [
      abonnementId,
      evenements.map(({ position }) => position),
      evenements.map(({ usagerId }) => usagerId),
      prochainLe,
      rejeu,
    ],
  );
  return rowCount ?? 0;
}

/**
 * Deliveries due, one a person and always the person's earliest: a later event waits for it, and other
 * people do not.
 */
export async function lireDues(
  pool: pg.Pool,
  abonnementId: string,
  maintenant: Date,
  combien: number,
): Promise<Livraison[]> {
  const { rows } = await pool.query<Livraison>({
    name: "webhooks-dues",
    text: `select l.position, l.usager_id as "usagerId", l.essais, e.evenement_id as "evenementId",
        e.genre, e.le, e.organisation_id as "organisationId"
      from webhooks.livraison l join webhooks.evenement e on e.position = l.position
      where l.abonnement_id = $1 and l.etat = 'a_livrer' and l.prochain_le <= $2
        and not exists (select from webhooks.livraison avant
          where avant.abonnement_id = l.abonnement_id and avant.usager_id = l.usager_id
            and avant.etat = 'a_livrer' and avant.position < l.position)
      order by l.position limit $3`,
    values: [abonnementId, maintenant, combien],
  });
  return rows;
}

export type AbonnementDu = {
  readonly id: string;
  /** Nothing was accepted since its last failure. */
  readonly echoue: boolean;
};

/** The subscriptions that have something to deliver at that instant. */
export async function lireAbonnementsDus(pool: pg.Pool, maintenant: Date): Promise<AbonnementDu[]> {
  const { rows } = await pool.query<AbonnementDu>({
    name: "webhooks-abonnements-dus",
    text: `select a.id, a.echecs > 0 as echoue from webhooks.abonnement a
      where a.etat = 'actif' and (a.reporte_au is null or a.reporte_au <= $1)
        and exists (select from webhooks.livraison l
          where l.abonnement_id = a.id and l.etat = 'a_livrer' and l.prochain_le <= $1)`,
    values: [maintenant],
  });
  return rows;
}

export type Suite = {
  readonly position: number;
  readonly etat: "a_livrer" | "livree" | "abandonnee" | "ecartee";
  readonly motif: string | null;
  readonly essais: number;
  readonly prochainLe: Date;
};

/** What became of deliveries. */
export async function ecrireSuites(
  client: pg.Pool | pg.ClientBase,
  abonnementId: string,
  suites: readonly Suite[],
): Promise<void> {
  await client.query(
    `update webhooks.livraison l
     set etat = s.etat, motif = s.motif, essais = s.essais, prochain_le = s.prochain_le
     from unnest($2::bigint[], $3::text[], $4::text[], $5::int[], $6::timestamptz[])
       as s (position, etat, motif, essais, prochain_le)
     where l.abonnement_id = $1 and l.position = s.position`,
    [
      abonnementId,
      suites.map(({ position }) => position),
      suites.map(({ etat }) => etat),
      suites.map(({ motif }) => motif),
      suites.map(({ essais }) => essais),
      suites.map(({ prochainLe }) => prochainLe),
    ],
  );
}

/** One delivery as a replay asks for it; null when this subscription never had it. */
export async function lireLivraison(
  client: pg.ClientBase,
  abonnementId: string,
  position: number,
): Promise<{ position: number; usagerId: string } | null> {
  const { rows } = await client.query<{ position: number; usagerId: string }>(
    `select position, usager_id as "usagerId" from webhooks.livraison
     where abonnement_id = $1 and position = $2`,
    [abonnementId, position],
  );
  return rows[0] ?? null;
}

/** Once an address is proven again, what waits is due at once, with all its tries. */
export async function rendreDues(
  client: pg.ClientBase,
  abonnementId: string,
  maintenant: Date,
): Promise<void> {
  await client.query(
    `update webhooks.livraison set essais = 0, prochain_le = $2
     where abonnement_id = $1 and etat = 'a_livrer'`,
    [abonnementId, maintenant],
  );
}
