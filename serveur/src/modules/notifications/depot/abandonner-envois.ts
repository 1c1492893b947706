import type pg from "pg";

/**
 * An e-mail still waiting a day after its notice, when all its tries are spent, was cut on the last one
 * by the death of its process: shown as failed, the opérateur can send it again.
 */
export async function abandonnerEnvois(pool: pg.Pool): Promise<void> {
  await pool.query(
    `update notifications.destinataire d
     set etat = 'echec', erreur = 'Interrompu pendant le dernier essai'
     where etat = 'a_envoyer' and depose_le < now() - interval '1 day' and not exists (
       select from graphile_worker._private_jobs j
       where j.payload->>'id' = d.id::text and j.attempts < j.max_attempts
     )`,
  );
}
