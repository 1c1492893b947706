const PHRASES: Readonly<Record<string, string>> = {
  AGENT_INCONNU:
    "Aucun compte ne correspond à votre identité ProConnect. Demandez votre habilitation au responsable de la gestion des comptes (RGC) de votre organisme.",
  COMPTE_FERME:
    "Votre compte est fermé. Adressez-vous au responsable de la gestion des comptes (RGC) de votre organisme.",
  COMPTE_BLOQUE:
    "L’opérateur a bloqué votre accès, le temps d’une vérification. Adressez-vous au responsable de la sécurité (RSSI) de votre organisme.",
  SIRET_DIFFERENT:
    "L’organisation choisie dans ProConnect n’est pas celle de votre compte. Reconnectez-vous en choisissant la bonne organisation.",
  SOLUTION_NON_VALIDEE:
    "Votre fournisseur d’identité n’est pas validé par l’opérateur. Reconnectez-vous avec un compte ProConnect.",
  CONNEXION_EXPIREE: "La connexion a pris trop de temps. Recommencez.",
  PROCONNECT_REFUSE:
    "ProConnect n’a pas confirmé votre identité. Recommencez, ou vérifiez votre compte ProConnect.",
  PROCONNECT_INJOIGNABLE:
    "ProConnect ne répond pas. Réessayez dans quelques minutes ; si cela dure, prévenez votre support.",
};

/** Says why sign-in was refused, from the code the server puts in the address; null when it was not. */
export function phraseDuRefus(code: unknown): string | null {
  if (typeof code !== "string" || code === "") return null;
  return PHRASES[code] ?? "La connexion a été refusée. Recommencez, ou contactez votre support.";
}
