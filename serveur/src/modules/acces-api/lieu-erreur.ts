import type { FastifyRequest } from "fastify";
import type { Horloge } from "../../kit/horloge.ts";
import type { LieuErreur } from "./regles/definition-api.ts";

/** Where and when a request fails; the path is without its query, which may hold what is not to repeat. */
export function lieuDe(
  requete: FastifyRequest,
  { horloge }: { readonly horloge: Horloge },
): LieuErreur {
  return { chemin: requete.url.split("?")[0] ?? "", le: horloge.maintenant() };
}
