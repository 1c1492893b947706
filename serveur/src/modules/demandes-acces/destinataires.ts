import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { lireCorrespondant, type Organisation } from "../conventions/index.ts";
import type { Parametres } from "../parametres/index.ts";
import { adressesDuTerritoire } from "./regles/adresses-du-territoire.ts";
import type { Destinataires } from "./regles/demande.ts";

/**
 * The mailboxes a form goes to: that of the SI Plateforme and, in copy, the territorial directorate of
 * the département and the contact of annex 2 bis who follows the openings; that of governance when the
 * form would have no copy otherwise.
 */
// ANX4-0-02 ANX4-0-03 ANX2B-02
export async function lireDestinataires(
  client: pg.Pool | pg.ClientBase,
  parametres: Parametres,
  { id, departement }: Organisation,
  jour: JourCivil,
): Promise<Destinataires> {
  const envoi = await parametres.textes("demande.destinataire", jour);
  const copie = await parametres.textes("demande.copie", jour);
  const copies = adressesDuTerritoire(copie, departement);
  const suivi = await lireCorrespondant(client, id, "FT_SUIVI_OUVERTURES");
  if (suivi) copies.push(suivi.courriel);
  if (copies.length === 0) {
    const gouvernance = await lireCorrespondant(client, id, "FT_GOUVERNANCE");
    if (gouvernance) copies.push(gouvernance.courriel);
  }
  const retour = [...new Set(adressesDuTerritoire(envoi, departement))];
  return { retour, copies: [...new Set(copies)].filter((adresse) => !retour.includes(adresse)) };
}
