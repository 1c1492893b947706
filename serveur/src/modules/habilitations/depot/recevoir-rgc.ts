import type { ClientBase } from "pg";
import type { EchangeDuJeu } from "../regles/echange-recu.ts";
import type { Intervention } from "./interventions.ts";

/** False when it is known. */
export async function garderEchange(
  client: ClientBase,
  id: string,
  { genre, organisationId, auteurId, objet, corps, creeLe, reponse }: EchangeDuJeu,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into habilitations.echange_rgc (id, genre, organisation_id, objet, corps, auteur_id, cree_le,
       reponse, repondu_par, repondu_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing`,
    [
      ...[id, genre, organisationId, objet, corps, auteurId, creeLe],
      ...[reponse?.texte ?? null, reponse?.parId ?? null, reponse?.le ?? null],
    ],
  );
  return rowCount === 1;
}

/** False when it is known. */
export async function garderIntervention(
  client: ClientBase,
  intervention: Intervention,
): Promise<boolean> {
  const { id, organisationId, incident, motif, ouvertePar, ouverteLe, expireLe, closeLe } =
    intervention;
  const { rowCount } = await client.query(
    `insert into habilitations.intervention (id, organisation_id, incident, motif, ouverte_par, ouverte_le,
       expire_le, close_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [id, organisationId, incident, motif, ouvertePar, ouverteLe, expireLe, closeLe],
  );
  return rowCount === 1;
}
