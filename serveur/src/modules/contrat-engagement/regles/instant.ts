const FORME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * An instant as the wire writes it (`yyyy-MM-dd'T'HH:mm:ssZ`, §3.8): `Z`, `+01:00` or `+0100`; null
 * without a zone and for a day that does not exist.
 */
export function lireInstant(texte: string): Date | null {
  if (!FORME.test(texte)) return null;
  const [annee = 0, mois = 0, quantieme = 0] = texte.slice(0, 10).split("-").map(Number);
  const jour = new Date(Date.UTC(annee, mois - 1, quantieme));
  if (jour.getUTCMonth() !== mois - 1) return null;
  const instant = new Date(texte.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
  return Number.isNaN(instant.getTime()) ? null : instant;
}
