import type pg from "pg";

export type Message = {
  readonly id: string;
  readonly partie: "partenaire" | "operateur";
  readonly auteurId: string;
  readonly texte: string;
  readonly ecritLe: Date;
};

/** Adds a message to a request. */
export async function insererMessage(
  client: pg.ClientBase,
  demandeId: string,
  { partie, auteurId, texte, ecritLe }: Omit<Message, "id">,
): Promise<void> {
  await client.query(
    `insert into demandes_acces.message (demande_id, partie, auteur_id, texte, ecrit_le)
     values ($1, $2, $3, $4, $5)`,
    [demandeId, partie, auteurId, texte, ecritLe],
  );
}

/** The exchange about a request, oldest first. */
export async function lireMessages(pool: pg.Pool, demandeId: string): Promise<Message[]> {
  const { rows } = await pool.query<Message>(
    `select id, partie, auteur_id as "auteurId", texte, ecrit_le as "ecritLe"
     from demandes_acces.message where demande_id = $1 order by rang`,
    [demandeId],
  );
  return rows;
}
