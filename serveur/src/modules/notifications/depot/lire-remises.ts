import type pg from "pg";

export type Remise = {
  readonly avisId: string;
  readonly courriel: string;
  readonly etat: "a_envoyer" | "envoye" | "echec";
  readonly erreur: string | null;
  readonly envoyeLe: Date | null;
  readonly lueLe: Date | null;
};

/** What became of these notices, one line an addressee: on its way, taken by the mail server, or why it failed. */
export async function lireRemises(
  client: pg.Pool | pg.ClientBase,
  avisIds: readonly string[],
): Promise<Remise[]> {
  const { rows } = await client.query<Remise>(
    `select avis_id as "avisId", courriel, etat, erreur, envoye_le as "envoyeLe", lue_le as "lueLe"
     from notifications.destinataire where avis_id = any($1::uuid[]) and etat <> 'repris'`,
    [avisIds],
  );
  return rows;
}
