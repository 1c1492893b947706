import type { ClientBase, Pool } from "pg";
import type { CahierDesCharges, OuvertureFinalite } from "../regles/references.ts";

type Client = Pool | ClientBase;

/** The specifications, in the order in which they came into force. */
export async function lireCahiers(client: Client): Promise<CahierDesCharges[]> {
  const { rows } = await client.query<CahierDesCharges>(
    `select en_vigueur_le as "enVigueurLe", reference from catalogue.cahier_des_charges
     order by en_vigueur_le`,
  );
  return rows;
}

/** False when another one already takes effect that day. */
export async function insererCahier(
  client: ClientBase,
  { enVigueurLe, reference }: CahierDesCharges,
  par: string | null,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into catalogue.cahier_des_charges (en_vigueur_le, reference, enregistre_par)
     values ($1, $2, $3) on conflict do nothing`,
    [enVigueurLe, reference, par],
  );
  return rowCount === 1;
}

/** In the order in which they were recorded. */
export async function lireOuvertures(client: Client): Promise<OuvertureFinalite[]> {
  const { rows } = await client.query<OuvertureFinalite>(
    `select finalite, ouverte, effet_le as "effetLe", decision from catalogue.ouverture_finalite
     order by enregistree_le, id`,
  );
  return rows;
}

/** False when it is known. */
export async function insererOuverture(
  client: ClientBase,
  id: string,
  { finalite, ouverte, effetLe, decision }: OuvertureFinalite,
  par: string | null,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into catalogue.ouverture_finalite (id, finalite, ouverte, effet_le, decision, enregistree_par)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
    [id, finalite, ouverte, effetLe, decision, par],
  );
  return rowCount === 1;
}
