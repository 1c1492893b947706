import type pg from "pg";
import type { ContenuDemande } from "../regles/demande.ts";
import type { DemandeDuJeu } from "../regles/demande-du-jeu.ts";
import type { EtatDemande } from "../regles/transitions.ts";
import { insererMessage } from "./messages.ts";

export type DemandeAGarder = {
  readonly id: string;
  readonly demande: DemandeDuJeu;
  readonly etat: EtatDemande;
  /** Ids of the applications named. */
  readonly applications: readonly string[];
  readonly contenu: ContenuDemande | null;
  readonly acceptes: readonly string[] | null;
};

/** Writes a request as it stands, with its messages. */
export async function garderDemande(
  client: pg.ClientBase,
  { id, demande, etat, applications, contenu, acceptes }: DemandeAGarder,
): Promise<void> {
  const { organisationId, agentId, saisie, envoi, decision, abandon, creeeLe } = demande;
  const { recueLe, instruiteLe } = demande;
  const dernier = abandon?.le ?? decision?.le ?? instruiteLe ?? recueLe ?? envoi?.le ?? creeeLe;
  await client.query(
    `insert into demandes_acces.demande (id, organisation_id, etat, origine, coches, applications, contacts,
       precisions, cree_par, cree_le, modifiee_le, contenu, envoyee_le, recue_le, instruite_le, decidee_le,
       decidee_par, acceptes, motif)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      ...[id, organisationId, etat, agentId === null ? "courriel" : "portail"],
      ...[saisie.coches, applications, JSON.stringify(saisie.contacts), saisie.precisions],
      ...[agentId, creeeLe, dernier],
      ...[contenu && JSON.stringify(contenu), envoi?.le ?? null, recueLe, instruiteLe],
      ...[decision?.le ?? null, decision?.parId ?? null, acceptes],
      abandon?.motif ?? decision?.motif ?? null,
    ],
  );
  for (const { partie, auteurId, texte, ecritLe } of demande.messages)
    await insererMessage(client, id, { partie, auteurId, texte, ecritLe: new Date(ecritLe) });
}
