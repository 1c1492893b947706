const BOUCLE = new Set(["localhost", "127.0.0.1", "[::1]"]);
const LONGUEUR_MAX = 500;

/**
 * True for an address where an authorization code may be sent: absolute, https (http on one's own machine
 * alone), written exactly as a browser reads it, without fragment, wildcard nor credentials. RFC 9700 §2.1.
 */
export function redirectionRecevable(texte: string): boolean {
  if (texte.length > LONGUEUR_MAX || !URL.canParse(texte)) return false;
  const adresse = new URL(texte);
  // What the parser would change (dots, tabs, backslashes, case, encodings) could be read in two ways.
  if (adresse.href !== texte && adresse.href !== `${texte}/`) return false;
  if (/[#*\\]|%2a|%23|%5c/i.test(texte) || adresse.username || adresse.password) return false;
  const locale = BOUCLE.has(adresse.hostname);
  if (adresse.protocol === "http:") return locale;
  return (
    adresse.protocol === "https:" && !locale && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(adresse.hostname)
  );
}

/**
 * True for an address that the application has registered, or that differs from it by the port of one's own machine
 * alone, which an application installed there takes as it finds it (RFC 8252 §7.3).
 */
export function redirectionEnregistree(enregistrees: readonly string[], adresse: string): boolean {
  if (enregistrees.includes(adresse)) return true;
  const nue = sansPort(adresse);
  return nue !== null && enregistrees.some((enregistree) => sansPort(enregistree) === nue);
}

function sansPort(texte: string): string | null {
  const adresse = URL.parse(texte);
  if (adresse?.protocol !== "http:" || !BOUCLE.has(adresse.hostname)) return null;
  adresse.port = "";
  return adresse.href;
}
