import type { IncomingMessage } from "node:http";

const TAILLE_MAXIMALE_OCTETS = 10_000;

/** Fields of a posted form; null when the body is another type or longer than 10 kB. */
export async function lireFormulaire(req: IncomingMessage): Promise<URLSearchParams | null> {
  const type = req.headers["content-type"]?.split(";")[0]?.trim();
  const morceaux: Buffer[] = [];
  let taille = 0;
  for await (const morceau of req.iterator({ destroyOnReturn: false })) {
    taille += morceau.length;
    if (taille > TAILLE_MAXIMALE_OCTETS) return null;
    morceaux.push(morceau);
  }
  if (taille > 0 && type !== "application/x-www-form-urlencoded") return null;
  return new URLSearchParams(Buffer.concat(morceaux).toString("utf8"));
}
