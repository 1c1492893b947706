import type pg from "pg";
import { lireCorrespondant, type Organisation } from "../conventions/index.ts";
import { type Destinataire, deposerAvis } from "../notifications/index.ts";

type Annonce = { readonly genre: string; readonly objet: string; readonly corps: string };

/** The correspondants SI of an organisation, and of the département it acts for, on screen and by e-mail. */
// ANX5-F-02 ANX2-05
async function correspondants(
  client: pg.ClientBase,
  { id, rattachementId }: Organisation,
): Promise<Destinataire[]> {
  const contact = await lireCorrespondant(client, id, "CORRESPONDANT_SI");
  return [
    { role: "CORRESPONDANT_SI", organisationId: id },
    ...(rattachementId
      ? [{ role: "CORRESPONDANT_SI" as const, organisationId: rattachementId }]
      : []),
    ...(contact ? [{ courriel: contact.courriel }] : []),
  ];
}

/** Writes to the partner's side: its correspondants SI, and the author when they should know. */
export async function aviserPartenaire(
  client: pg.ClientBase,
  organisation: Organisation,
  sollicitation: { readonly id: string; readonly auteurId?: string },
  annonce: Annonce,
): Promise<void> {
  const { id, auteurId } = sollicitation;
  await deposerAvis(client, {
    ...annonce,
    destinataires: [
      ...(await correspondants(client, organisation)),
      ...(auteurId ? [{ agentId: auteurId }] : []),
    ],
    lien: `/aide/sollicitations/${id}`,
    sujet: { type: "sollicitation", id },
  });
}

/**
 * Writes to the opérateur: its desk, or for the habilitations its CSSI at the address that annex 2 bis
 * gives that day.
 */
// ANX1-5.3-02 ANX1-5.3-03
export async function aviserOperateur(
  client: pg.ClientBase,
  operateur: Organisation,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
  interlocuteur: "OPERATEUR" | "CSSI",
  annonce: Annonce,
): Promise<void> {
  const cssi =
    interlocuteur === "CSSI" ? await lireCorrespondant(client, organisationId, "FT_CSSI") : null;
  await deposerAvis(client, {
    ...annonce,
    destinataires: [
      { role: interlocuteur, organisationId: operateur.id },
      ...(cssi ? [{ courriel: cssi.courriel }] : []),
    ],
    lien: `/operateur/sollicitations/${id}`,
    sujet: { type: "sollicitation", id },
  });
}
