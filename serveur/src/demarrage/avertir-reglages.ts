import type { Configuration } from "../configuration.ts";
import { lieuxManquants } from "../hebergement.ts";

/**
 * Says aloud, in production, what is not set though nothing needs it to start: that nobody receives the e-mails, and
 * that the parties cannot read where a component processes the data.
 */
export function avertirReglages(
  { production, courrier, hebergement }: Configuration,
  dossier: string,
  ecrire: (texte: string) => void,
): void {
  if (!production) return;
  if (courrier.smtp === null) {
    ecrire(
      `ATTENTION : SMTP_URL n’est pas réglée. Aucun courriel ne part : ils s’écrivent dans ${dossier} et se lisent sur l’écran « Courriels » de l’opérateur.\n`,
    );
  }
  // CONV-6-01
  const lieux = lieuxManquants(hebergement);
  if (lieux.length > 0) {
    ecrire(
      `ATTENTION : MAILLAGE_HEBERGEMENT ne dit pas où sont traitées les données (${lieux.join(", ")}) : l’écran « Confidentialité » le montre aux parties.\n`,
    );
  }
}
