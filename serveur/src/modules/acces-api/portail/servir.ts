import type { FastifyReply, FastifyRequest } from "fastify";
import type { Acte, Cadre } from "../../../acte/index.ts";
import { ErreurPortail, repondreActe } from "../../identite/index.ts";
import { statutRefus } from "./statut-refus.ts";

export const ERREURS = {
  400: ErreurPortail,
  401: ErreurPortail,
  403: ErreurPortail,
  404: ErreurPortail,
  409: ErreurPortail,
};

/** A handler that runs an acte for the signed-in agent, and answers its value or its refusal. */
export function servir<E, S>(
  acte: Acte<E, S>,
  cadre: Cadre,
  lire: (requete: FastifyRequest) => E,
): (requete: FastifyRequest, reponse: FastifyReply) => Promise<FastifyReply> {
  return (requete, reponse) =>
    repondreActe({ requete, reponse, cadre }, acte, lire(requete), statutRefus);
}

/** The parameters of the address and the body together. */
export function demande<E>(requete: FastifyRequest): E {
  return { ...(requete.body as object), ...(requete.params as object) } as E;
}
