import type pg from "pg";
import { lireCorrespondant } from "../../conventions/index.ts";
import { deposerAvis } from "../../notifications/index.ts";

type AvisPartenaire = {
  readonly genre: string;
  readonly objet: string;
  readonly corps: string;
  readonly lien?: string;
  readonly sujet: { readonly type: string; readonly id: string };
};

/** Writes to whoever follows the partnership day to day (annex 2), on the portal and by e-mail. */
export async function aviserPartenaire(
  client: pg.ClientBase,
  organisationId: string,
  avis: AvisPartenaire,
): Promise<void> {
  const suivi = await lireCorrespondant(client, organisationId, "SUIVI_OPERATIONNEL");
  await deposerAvis(client, {
    lien: "/demandes-acces",
    ...avis,
    destinataires: [
      { role: "SUIVI_OPERATIONNEL", organisationId },
      ...(suivi ? [{ courriel: suivi.courriel }] : []),
    ],
  });
}

/** The same about one request. */
export function aviserDeLaDemande(
  client: pg.ClientBase,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
  avis: { readonly genre: string; readonly objet: string; readonly corps: string },
): Promise<void> {
  return aviserPartenaire(client, organisationId, {
    ...avis,
    lien: `/demandes-acces/${id}`,
    sujet: { type: "demande-acces", id },
  });
}
