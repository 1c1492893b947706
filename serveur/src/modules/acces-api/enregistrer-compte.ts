import type pg from "pg";
import { insererEvenement } from "../journal/index.ts";
import { type Compte, insererCompte } from "./depot/comptes.ts";

/** Records a developer account opened elsewhere; the agent who has one already keeps it. */
// ANX3-1-04 ANX3-1-05
export async function enregistrerCompte(client: pg.PoolClient, compte: Compte): Promise<void> {
  if (!(await insererCompte(client, compte))) return;
  const { agentId, organisationId, ouvertLe: _, ...contenu } = compte;
  await insererEvenement(client, {
    sujetType: "compte-developpeur",
    sujetId: agentId,
    genre: "compte-developpeur-ouvert",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId,
    contenu,
  });
}
