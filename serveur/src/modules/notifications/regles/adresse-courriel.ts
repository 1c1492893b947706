// Deliberately narrower than RFC 5322: no quoted part, no comment, no list of addresses.
const ADRESSE = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** Whether a text may be an e-mail address, of 254 characters at most. */
export function estAdresse(texte: string): boolean {
  return texte.length <= 254 && ADRESSE.test(texte);
}
