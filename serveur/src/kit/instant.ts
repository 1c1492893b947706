const FORME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:?\d\d)$/;
const LOCALE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

/**
 * An instant as the wire writes it (`yyyy-MM-dd'T'HH:mm:ssZ`, §1.4): `Z`, `+01:00` or `+0100`; null
 * without a zone and for a day that does not exist, or comes before the year 100.
 */
export function lireInstant(texte: string): Date | null {
  if (!FORME.test(texte) || !jourExiste(texte)) return null;
  const instant = new Date(texte.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** An hour of Paris without a zone (`yyyy-MM-dd'T'HH:mm:ss`); null for anything else. */
export function lireHeureDeParis(texte: string): Date | null {
  if (!LOCALE.test(texte) || !jourExiste(texte)) return null;
  const commeUtc = new Date(`${texte}Z`);
  if (Number.isNaN(commeUtc.getTime())) return null;
  const proche = new Date(commeUtc.getTime() - decalage(commeUtc) * 60_000);
  return new Date(commeUtc.getTime() - decalage(proche) * 60_000);
}

/** The instant with the offset of Paris: `yyyy-MM-dd'T'HH:mm:ss.SSS+01:00`. */
export function ecrireInstantDeParis(instant: Date): string {
  const minutes = decalage(instant);
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  return `${local}+${String(minutes / 60).padStart(2, "0")}:00`;
}

const HEURE = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "medium",
});

/** Minutes that Paris is ahead of UTC: 60 or 120. */
function decalage(instant: Date): number {
  const local = Date.parse(`${HEURE.format(instant).replace(" ", "T")}Z`);
  return Math.round((local - instant.getTime()) / 60_000 / 60) * 60;
}

function jourExiste(texte: string): boolean {
  const [annee = 0, mois = 0, quantieme = 0] = texte.slice(0, 10).split("-").map(Number);
  const jour = new Date(Date.UTC(annee, mois - 1, quantieme));
  // The years 0 to 99 are read as those of the twentieth century.
  return jour.getUTCFullYear() === annee && jour.getUTCMonth() === mois - 1;
}
