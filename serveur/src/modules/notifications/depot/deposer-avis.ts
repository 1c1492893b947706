import { randomUUID } from "node:crypto";
import type pg from "pg";
import { ajouterTravaux } from "../../../kit/travaux/ajouter-travaux.ts";
import { estAdresse } from "../regles/adresse-courriel.ts";
import type { Avis } from "../regles/avis.ts";
import { verifierAvis } from "../regles/verifier-avis.ts";
import { type Adresse, resoudreDestinataires } from "./resoudre-destinataires.ts";

/** The task that sends one line of the outbox. */
export const ENVOYER_COURRIEL = "envoyer-courriel";

/** Twelve tries spread over about seventeen hours. */
export const ESSAIS_MAX = 12;

export type AvisDepose = {
  readonly id: string;
  /** One per addressee, each person once. Empty when nobody holds the role written to. */
  readonly destinataires: readonly string[];
};

/**
 * Writes a notice in the caller's transaction: it exists, and its e-mails leave, only if that
 * transaction commits. Throws AvisRefuse on a notice that could forge headers or is too large, and
 * on an unknown agent.
 */
export async function deposerAvis(client: pg.ClientBase, avis: Avis): Promise<AvisDepose> {
  verifierAvis(avis);
  const adresses = await resoudreDestinataires(client, avis.destinataires);
  const id = randomUUID();
  await client.query(
    `insert into notifications.avis (id, genre, objet, corps, lien, sujet_type, sujet_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, avis.genre, avis.objet, avis.corps, avis.lien ?? null, avis.sujet?.type, avis.sujet?.id],
  );
  for (const [rang, { nom, type, contenu }] of (avis.piecesJointes ?? []).entries()) {
    await client.query(
      `insert into notifications.piece_jointe (avis_id, rang, nom, type, contenu)
       values ($1, $2, $3, $4, $5)`,
      [id, rang, nom, type, contenu],
    );
  }
  return { id, destinataires: await mettreEnBoite(client, id, adresses) };
}

// A malformed address must not undo the act it announces: it is shown to the opérateur as a failure.
async function mettreEnBoite(
  client: pg.ClientBase,
  avisId: string,
  adresses: readonly Adresse[],
): Promise<string[]> {
  const lignes = adresses.map((adresse) => ({
    ...adresse,
    id: randomUUID(),
    valide: estAdresse(adresse.courriel),
  }));
  await client.query(
    `insert into notifications.destinataire (id, avis_id, agent_id, courriel, etat, erreur)
     select id, $1, agent_id, courriel, case when valide then 'a_envoyer' else 'echec' end,
       case when valide then null else 'Adresse mal formée' end
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::boolean[])
       as ligne (id, agent_id, courriel, valide)`,
    [
      avisId,
      lignes.map(({ id }) => id),
      lignes.map(({ agentId }) => agentId),
      lignes.map(({ courriel }) => courriel),
      lignes.map(({ valide }) => valide),
    ],
  );
  const aEnvoyer = lignes.filter(({ valide }) => valide).map(({ id }) => ({ id }));
  await ajouterTravaux(client, ENVOYER_COURRIEL, aEnvoyer, ESSAIS_MAX);
  return lignes.map(({ id }) => id);
}
