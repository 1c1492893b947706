import type pg from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { lireAdressesAgents } from "../../habilitations/adresses.ts";

export type NotificationDuJeu = {
  readonly identifiant: string;
  readonly agentId: string;
  readonly genre: string;
  readonly objet: string;
  readonly corps: string;
  readonly lien: string | null;
  readonly deposeLe: Date;
  readonly lueLe: Date | null;
};

/**
 * Shows an agent a notice told elsewhere; no e-mail leaves, and the same identifier for the same agent
 * changes nothing.
 */
export async function recevoirNotification(
  client: pg.ClientBase,
  { identifiant, agentId, genre, objet, corps, lien, deposeLe, lueLe }: NotificationDuJeu,
): Promise<void> {
  const id = uuidDerive(`notification:${agentId}:${identifiant}`);
  const [adresse] = await lireAdressesAgents(client, [agentId]);
  const { rowCount } = await client.query(
    `insert into notifications.avis (id, genre, objet, corps, lien, depose_le)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
    [id, genre, objet, corps, lien, deposeLe],
  );
  if (rowCount === 0) return;
  await client.query(
    `insert into notifications.destinataire (id, avis_id, agent_id, courriel, depose_le, etat, lue_le)
     values ($1, $1, $2, $3, $4, 'repris', $5)`,
    [id, agentId, adresse?.courriel ?? "", deposeLe, lueLe],
  );
}
