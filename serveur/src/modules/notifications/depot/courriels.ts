import type pg from "pg";

export type Courriel = {
  readonly id: string;
  readonly genre: string;
  readonly objet: string;
  readonly destinataire: string;
  readonly etat: "a_envoyer" | "envoye" | "echec";
  readonly essais: number;
  readonly erreur: string | null;
  readonly deposeLe: Date;
  readonly envoyeLe: Date | null;
};

export type CourrielEntier = Courriel & {
  readonly corps: string;
  readonly messageId: string | null;
  readonly piecesJointes: readonly string[];
  readonly tentatives: readonly { le: string; reussie: boolean; reponse: string }[];
};

/** How many of the latest lines the screen shows. */
const DERNIERS = 1000;

const CHAMPS = `d.id, a.genre, a.objet, d.courriel as destinataire, d.etat, d.essais, d.erreur,
  d.depose_le as "deposeLe", d.envoye_le as "envoyeLe"`;

/** What a file brought is no e-mail: it stays on the portal of whom it is for. */
export async function lireCourriels(pool: pg.Pool): Promise<Courriel[]> {
  const { rows } = await pool.query<Courriel>(
    `select ${CHAMPS} from notifications.destinataire d
     join notifications.avis a on a.id = d.avis_id
     where d.etat <> 'repris' order by d.depose_le desc, d.id limit ${DERNIERS}`,
  );
  return rows;
}

/** One e-mail with its text and the proof of each try. */
export async function lireCourriel(pool: pg.Pool, id: string): Promise<CourrielEntier | null> {
  const { rows } = await pool.query<CourrielEntier>(
    `select ${CHAMPS}, a.corps, d.message_id as "messageId",
       coalesce((select json_agg(p.nom order by p.rang) from notifications.piece_jointe p
                 where p.avis_id = a.id), '[]') as "piecesJointes",
       coalesce((select json_agg(json_build_object('le', t.le, 'reussie', t.reussie,
                   'reponse', t.reponse) order by t.le)
                 from notifications.tentative t where t.destinataire_id = d.id), '[]') as tentatives
     from notifications.destinataire d join notifications.avis a on a.id = d.avis_id
     where d.id = $1 and d.etat <> 'repris'`,
    [id],
  );
  return rows[0] ?? null;
}

/** Puts a sent or failed line back to be sent. False when it is unknown or already waiting. */
export async function remettreAEnvoyer(client: pg.ClientBase, id: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `update notifications.destinataire set etat = 'a_envoyer', erreur = null
     where id = $1 and etat in ('envoye', 'echec') and erreur is distinct from 'Adresse mal formée'`,
    [id],
  );
  return rowCount === 1;
}
