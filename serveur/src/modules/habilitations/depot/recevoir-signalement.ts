import type { ClientBase } from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import type { SignalementDuJeu } from "../regles/signalement-recu.ts";

/** Writes an event of a nomination; its id, or null when it is known. */
export async function garderSignalement(
  client: ClientBase,
  nominationId: string,
  dit: Omit<SignalementDuJeu, "connaissanceLe"> & {
    readonly connaissanceLe: string | null;
    readonly limiteLe: string | null;
  },
  le: Date,
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.signalement_rgc (id, nomination_id, genre, survenance_le, retour_le,
       connaissance_le, limite_le, source, cree_le, notifie_le, notifie_par)
     values ($1, $2, $3, $4, $5, $6, $7, 'partenaire', $8, $9, $10)
     on conflict (nomination_id, genre, survenance_le) do nothing returning id`,
    [
      uuidDerive(`signalement:${nominationId}:${dit.genre}:${dit.survenanceLe}`),
      ...[nominationId, dit.genre, dit.survenanceLe, dit.retourLe, dit.connaissanceLe],
      ...[dit.limiteLe, dit.notifieLe ?? le, dit.notifieLe, dit.notifieParId],
    ],
  );
  return rows[0]?.id ?? null;
}
