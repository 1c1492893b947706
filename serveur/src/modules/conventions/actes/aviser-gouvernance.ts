import type pg from "pg";
import { deposerAvis } from "../../notifications/index.ts";
import { lireCorrespondants } from "../depot/correspondants.ts";
import { gouvernanceDe } from "../regles/correspondant.ts";
import type { Partie } from "../regles/partie.ts";

export type AvisGouvernance = {
  readonly genre: string;
  readonly objet: string;
  readonly corps: string;
};

/**
 * Writes to the governance contact of a party, in the caller's transaction; the notice and its
 * e-mail are the proof. Returns the notice's id, null when that party has named no contact yet.
 */
// CONV-10-05 CONV-10-06
export async function aviserGouvernance(
  client: pg.ClientBase,
  convention: { readonly id: string; readonly partenaireId: string },
  partie: Partie,
  avis: AvisGouvernance,
): Promise<string | null> {
  const correspondants = await lireCorrespondants(client, convention.id);
  const contact = correspondants.find(({ fonction }) => fonction === gouvernanceDe(partie));
  if (!contact) return null;
  const { id } = await deposerAvis(client, {
    ...avis,
    destinataires: [
      { courriel: contact.courriel },
      ...(partie === "partenaire"
        ? [{ role: "GOUVERNANCE" as const, organisationId: convention.partenaireId }]
        : []),
    ],
    lien: partie === "partenaire" ? "/ma-convention" : `/operateur/conventions/${convention.id}`,
    sujet: { type: "convention", id: convention.id },
  });
  return id;
}
