import type { FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";

/** The one shape of a refusal on the portal's face. */
export const ErreurPortail = Type.Object({
  code: Type.String(),
  message: Type.String(),
  correlation: Type.String(),
});

/** Answers a refusal, under the number by which its line of the journal is found. */
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

/** The body of the answer, a 404, when what is asked for is not there. */
export function direAbsent(
  { requete, reponse }: { readonly requete: FastifyRequest; readonly reponse: FastifyReply },
  { code, message }: { readonly code: string; readonly message: string },
): Type.Static<typeof ErreurPortail> {
  reponse.code(404);
  return { code, message, correlation: requete.id };
}
