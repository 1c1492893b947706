import type { ClientBase } from "pg";
import type { TacheDuJeu } from "../regles/tache-recue.ts";

/** What keeps a task from being written: the mission it names, the account it is about. */
export async function situerTache(
  client: ClientBase,
  id: string,
  { agentId, mission }: Pick<TacheDuJeu, "agentId" | "mission">,
): Promise<{
  readonly connue: boolean;
  readonly missionInconnue: boolean;
  readonly ferme: boolean;
}> {
  const { rows } = await client.query<{
    connue: boolean;
    missionInconnue: boolean;
    ferme: boolean;
  }>(
    `select exists (select from habilitations.tache where id = $1) as connue,
       $3::text is not null and not exists (select from habilitations.mission where code = $3)
         as "missionInconnue",
       exists (select from habilitations.agent where id = $2 and ferme_le is not null) as ferme`,
    [id, agentId, mission],
  );
  return rows[0]!;
}

/** Writes a task as it stands; false when another of its kind waits for this person. */
export async function garderTache(
  client: ClientBase,
  id: string,
  tache: TacheDuJeu,
): Promise<boolean> {
  const { organisationId, agentId, genre, effetLe, mission, creeeLe, traitement } = tache;
  const { rowCount } = await client.query(
    `insert into habilitations.tache (id, organisation_id, agent_id, genre, effet_le, contenu, source, etat,
       creee_le, traitee_le, traitee_par, motif)
     values ($1, $2, $3, $4, $5, $6, 'fichier', $7, $8, $9, $10, $11)
     on conflict do nothing`,
    [
      ...[id, organisationId, agentId, genre, effetLe],
      ...[genre === "inactivite" ? {} : { mission }, traitement?.sort ?? "a-traiter", creeeLe],
      ...[traitement?.le ?? null, traitement?.parId ?? null, traitement?.motif ?? null],
    ],
  );
  return rowCount === 1;
}
