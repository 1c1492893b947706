import { randomUUID } from "node:crypto";
import type pg from "pg";
import { inserer } from "../../../essais/inserer.ts";
import { uneOrganisation } from "../../../essais/organisations.ts";

/** Somebody whom a party gave an account, at this address. */
export async function unDestinataire(pool: pg.Pool, courriel: string): Promise<string> {
  const { id: organisationId } = await uneOrganisation(pool);
  const id = randomUUID();
  await inserer(pool, "habilitations.agent", {
    ...{ id, organisation_id: organisationId, nom: "LEROUX", prenom: "Camille" },
    ...{ courriel, identifiant: id, roles: [] },
  });
  return id;
}
