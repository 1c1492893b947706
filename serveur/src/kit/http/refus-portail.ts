import type { FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";

/** The one shape of a refusal on the portal's face. */
export const ErreurPortail = Type.Object({
  code: Type.String(),
  message: Type.String(),
  correlation: Type.String(),
});

export function envoyerRefus(
  requete: FastifyRequest,
  reponse: FastifyReply,
  statut: number,
  refus: { readonly code: string; readonly message: string },
): FastifyReply {
  return reponse
    .code(statut)
    .send({ code: refus.code, message: refus.message, correlation: requete.id });
}
