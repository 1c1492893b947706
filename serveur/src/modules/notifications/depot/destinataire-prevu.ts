import type pg from "pg";
import { estAdresseCorrespondant } from "../../conventions/adresses.ts";
import { estAdresseAgent } from "../../habilitations/adresses.ts";
import { lireBoitesAnnexe4 } from "../../parametres/adresses.ts";

/** What the opérateur reads of an e-mail that did not leave for that. */
export const NON_PREVU = "Destinataire que la convention ne prévoit pas";

/**
 * Whether the convention provides for this address: that of somebody whom a party gave an account, of a contact whom annex
 * 2 or 2 bis names today, or a mailbox of annex 4. No other receives anything.
 */
// CONV-5-11
export async function estDestinatairePrevu(pool: pg.Pool, courriel: string): Promise<boolean> {
  const adresse = courriel.trim().toLowerCase();
  return (
    (await estAdresseAgent(pool, adresse)) ||
    (await estAdresseCorrespondant(pool, adresse)) ||
    (await lireBoitesAnnexe4(pool)).includes(adresse)
  );
}
