import type pg from "pg";
import { bloquer } from "./bloquer.ts";
import { lireBlocageOuvert } from "./depot/blocages.ts";
import { leverBlocage } from "./lever-blocage.ts";

type Demande = {
  readonly clientId: string;
  readonly motif: string;
  readonly le: Date;
  readonly auteurId: string | null;
};

/** Blocks the application of this client_id. False when it is unknown or blocked already. */
// CONV-7-20
export async function bloquerApplication(
  client: pg.PoolClient,
  { clientId, ...demande }: Demande,
): Promise<boolean> {
  const application = await trouver(client, clientId);
  if (!application) return false;
  const blocage = await bloquer(client, {
    ...demande,
    cible: "application",
    cibleId: application.id,
    designation: clientId,
    organisationId: application.organisationId,
    rattaches: [],
    terme: null,
  });
  return blocage !== null;
}

/** Lifts its block by a check concluded « légitime ». False when it is unknown or not blocked. */
// CONV-7-21
export async function debloquerApplication(
  client: pg.PoolClient,
  { clientId, ...demande }: Demande,
): Promise<boolean> {
  const application = await trouver(client, clientId);
  const blocage = application && (await lireBlocageOuvert(client, "application", application.id));
  if (!blocage) return false;
  const conclusion = { ...demande, blocageId: blocage.id, conclusion: "legitime" } as const;
  return (await leverBlocage(client, conclusion)) !== null;
}

async function trouver(client: pg.PoolClient, clientId: string) {
  const { rows } = await client.query<{ id: string; organisationId: string }>(
    `select id, organisation_id as "organisationId" from acces_api.application where client_id = $1`,
    [clientId],
  );
  return rows[0];
}
