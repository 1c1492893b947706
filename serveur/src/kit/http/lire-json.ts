import { isUtf8 } from "node:buffer";
import type { FastifyInstance } from "fastify";

const CORPS_ILLISIBLE = "CORPS_ILLISIBLE";

/** Reads bodies of JSON, in UTF-8 alone; plain text, which Fastify would read too, is no body of ours. */
export function lireJson(serveur: FastifyInstance): void {
  const lire = serveur.getDefaultJsonParser("error", "error");
  serveur.removeContentTypeParser(["application/json", "text/plain"]);
  serveur.addContentTypeParser(
    "application/json",
    { parseAs: "buffer" },
    (requete, corps, fini) => {
      try {
        refuserCompression(requete.headers["content-encoding"]);
        lire(requete, texteUtf8(corps as Buffer), fini);
      } catch (erreur) {
        fini(erreur as Error);
      }
    },
  );
}

/**
 * The text of a body. Throws a refusal of what came in when it is not in UTF-8 (RFC 8259 §8.1): decoded all the
 * same, each of its accents would be kept as « � » for ever.
 */
export function texteUtf8(corps: Buffer): string {
  if (isUtf8(corps)) return corps.toString();
  throw illisible("Le corps de la requête doit être écrit en UTF-8.");
}

/** Nothing here inflates a body: a small one could become boundless. */
function refuserCompression(encodage: string | undefined): void {
  if (encodage === undefined || /^(?:identity)?$/i.test(encodage.trim())) return;
  throw illisible(
    "Le corps de la requête ne doit pas être compressé : envoyez-le sans Content-Encoding.",
  );
}

function illisible(phrase: string): Error {
  return Object.assign(new Error(phrase), { statusCode: 400, code: CORPS_ILLISIBLE });
}

/** Whether an error is one of these refusals, whose message is the sentence to say. */
export function estCorpsIllisible({ code }: { readonly code?: string | undefined }): boolean {
  return code === CORPS_ILLISIBLE;
}
