import type { ClientBase } from "pg";
import type { EtatDemande } from "../regles/demande.ts";
import type { DemandeDroitDuJeu } from "../regles/demande-recue.ts";

/** Whether a request is known. */
export async function demandeConnue(client: ClientBase, id: string): Promise<boolean> {
  const { rowCount } = await client.query("select from habilitations.demande where id = $1", [id]);
  return rowCount === 1;
}

/** The right that somebody has or had on a module, the latest; null when they never had any. */
export async function trouverDroit(
  client: ClientBase,
  agentId: string,
  module: string,
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    "select id from habilitations.droit where agent_id = $1 and module = $2 order by debut desc limit 1",
    [agentId, module],
  );
  return rows[0]?.id ?? null;
}

/** Writes a request as it stands; false when another is open for this module. */
export async function garderDemande(
  client: ClientBase,
  demande: DemandeDroitDuJeu & {
    readonly id: string;
    readonly etat: EtatDemande;
    readonly droitId: string | null;
  },
): Promise<boolean> {
  const { validation, decision } = demande;
  const verifications = [validation, decision].flatMap((suite) => suite?.verifications ?? []);
  const { rowCount } = await client.query(
    `insert into habilitations.demande (id, agent_id, organisation_id, module, profil, finalite, motif,
       responsable, etat, deposee_le, deposee_par, verifications, validee_par, decidee_le, decidee_par,
       decision_motif, droit_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $2, $11, $12, $13, $14, $15, $16)
     on conflict do nothing`,
    [
      ...[demande.id, demande.agentId, demande.organisationId, demande.module, demande.profil],
      ...[demande.finalite, demande.motif, demande.responsable, demande.etat, demande.deposeeLe],
      ...[[...new Set(verifications)], validation?.parId ?? null, decision?.le ?? null],
      ...[decision?.parId ?? null, decision?.motif ?? null, demande.droitId],
    ],
  );
  return rowCount === 1;
}
