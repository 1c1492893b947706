import type { ClientBase } from "pg";
import { deposerAvis } from "../../notifications/index.ts";

/** A notice to one agent about their own accesses, in the transaction of what it announces. */
export async function prevenirAgent(
  client: ClientBase,
  agent: { readonly id: string },
  avis: { readonly genre: string; readonly objet: string; readonly corps: string },
): Promise<void> {
  await deposerAvis(client, {
    ...avis,
    destinataires: [{ agentId: agent.id }],
    lien: "/mes-acces",
    sujet: { type: "agent", id: agent.id },
  });
}
