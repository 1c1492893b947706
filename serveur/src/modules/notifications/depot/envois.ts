import type pg from "pg";
import type { PieceJointe } from "../regles/avis.ts";

export type Envoi = {
  readonly id: string;
  readonly etat: "a_envoyer" | "envoye" | "echec";
  /** The account it was for; null for a contact or a mailbox. */
  readonly agentId: string | null;
  readonly courriel: string;
  readonly objet: string;
  readonly corps: string;
  readonly lien: string | null;
  readonly piecesJointes: readonly PieceJointe[];
};

/** One line of the outbox with its message and its files. */
export async function lireEnvoi(pool: pg.Pool, id: string): Promise<Envoi | null> {
  const { rows } = await pool.query<Envoi & { avisId: string }>(
    `select d.id, d.avis_id as "avisId", d.etat, d.agent_id as "agentId", d.courriel, a.objet, a.corps, a.lien
     from notifications.destinataire d join notifications.avis a on a.id = d.avis_id
     where d.id = $1`,
    [id],
  );
  const [ligne] = rows;
  if (!ligne) return null;
  const pieces = await pool.query<PieceJointe>(
    `select nom, type, contenu from notifications.piece_jointe where avis_id = $1 order by rang`,
    [ligne.avisId],
  );
  return { ...ligne, piecesJointes: pieces.rows };
}

/** Keeps the proof that a mail server took the message. */
export async function consignerEnvoi(
  pool: pg.Pool,
  id: string,
  messageId: string,
  reponse: string,
): Promise<void> {
  await pool.query(
    `with preuve as (
       insert into notifications.tentative (destinataire_id, reussie, reponse) values ($1, true, $3)
     )
     update notifications.destinataire
     set etat = 'envoye', essais = essais + 1, erreur = null, message_id = $2, envoye_le = now()
     where id = $1`,
    [id, messageId, reponse.slice(0, 300)],
  );
}

/** Keeps the cause of a failure; `definitif` when nothing more will be tried. */
export async function consignerEchec(
  pool: pg.Pool,
  id: string,
  cause: string,
  definitif: boolean,
): Promise<void> {
  await pool.query(
    `with preuve as (
       insert into notifications.tentative (destinataire_id, reussie, reponse) values ($1, false, $2)
     )
     update notifications.destinataire
     set etat = case when $3 then 'echec' else 'a_envoyer' end, essais = essais + 1, erreur = $2
     where id = $1`,
    [id, cause, definitif],
  );
}
