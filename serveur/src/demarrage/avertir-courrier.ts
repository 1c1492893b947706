import type { Configuration } from "../configuration.ts";

/** In production, says aloud that nobody receives the e-mails while no mail server is set. */
export function avertirCourrier(
  { production, courrier }: Configuration,
  dossier: string,
  ecrire: (texte: string) => void,
): void {
  if (!production || courrier.smtp !== null) return;
  ecrire(
    `ATTENTION : SMTP_URL n’est pas réglée. Aucun courriel ne part : ils s’écrivent dans ${dossier} et se lisent sur l’écran « Courriels » de l’opérateur.\n`,
  );
}
