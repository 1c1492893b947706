/** What the library for SMTP says of a failure. */
export type EchecCourrier = {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
};

/**
 * True when the mail server refused this addressee or this message for good: trying again would be
 * refused again. A refused password or sender is the setting's fault, and may be mended.
 */
export function estRefusDefinitif({ command, responseCode }: EchecCourrier): boolean {
  const definitif = responseCode !== undefined && responseCode >= 500 && responseCode < 600;
  return definitif && (command === "RCPT TO" || command === "DATA");
}

/** The cause, for the opérateur's screen: the server's own words, in one bounded line. */
export function causeEchec({ code, response }: EchecCourrier): string {
  const texte = [code ?? "Erreur", response].filter(Boolean).join(" : ");
  return texte.replace(/\p{Cc}+/gu, " ").slice(0, 300);
}
