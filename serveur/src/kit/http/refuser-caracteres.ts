import type { FastifyRequest } from "fastify";

const PHRASE =
  "La requête contient un caractère qui ne s’écrit pas (nul, ou moitié de caractère) : retirez-le.";

/**
 * Refuses, as an invalid input of the route, what no text of the database can hold: a null character
 * or half of a surrogate pair, anywhere in the address or in the body. Any other character is data.
 */
export function refuserCaracteres(requete: FastifyRequest): void {
  if (!requete.url.includes("%00") && sEcrit(requete.body)) return;
  // Seen by each face as a refusal of its own contract, hence answered in its own shape.
  throw Object.assign(new Error(PHRASE), { statusCode: 400, validation: [] });
}

// A loop, not a recursion: a body of brackets alone is thirty thousand levels deep.
function sEcrit(corps: unknown): boolean {
  const restants: unknown[] = [corps];
  while (restants.length > 0) {
    const valeur = restants.pop();
    if (typeof valeur === "string") {
      if (valeur.includes("\0") || !valeur.isWellFormed()) return false;
    } else if (valeur !== null && typeof valeur === "object" && !ArrayBuffer.isView(valeur)) {
      for (const [cle, contenu] of Object.entries(valeur)) {
        if (typeof contenu === "string" || typeof contenu === "object") restants.push(contenu);
        if (!Array.isArray(valeur)) restants.push(cle);
      }
    }
  }
  return true;
}
