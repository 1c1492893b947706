import type pg from "pg";
import { lireCorrespondant } from "../conventions/index.ts";
import type { Destinataire } from "../notifications/index.ts";

export type Partie = "partenaire" | "operateur";

export type Parties = { readonly partenaireId: string; readonly operateurId: string };

/** The security officer of a party: who holds the role, and the contact that the annex of this partner names. */
// ANX2-04 ANX2B-03
export async function securiteDe(
  client: pg.ClientBase,
  partie: Partie,
  { partenaireId, operateurId }: Parties,
): Promise<Destinataire[]> {
  const [fonction, role, organisationId] =
    partie === "partenaire"
      ? (["RSSI", "RSSI", partenaireId] as const)
      : (["FT_CSSI", "CSSI", operateurId] as const);
  const contact = await lireCorrespondant(client, partenaireId, fonction);
  return [{ role, organisationId }, ...(contact ? [{ courriel: contact.courriel }] : [])];
}
