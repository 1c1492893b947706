import type { FastifyReply, FastifyRequest } from "fastify";
import { type Acte, accomplir, type Cadre } from "../../../acte/index.ts";
import { ErreurPortail, envoyerRefus, type SessionCourante } from "../../identite/index.ts";
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
  return async (requete, reponse) => {
    const { acteur } = requete.sessionPortail as SessionCourante;
    const appel = { acteur, correlation: requete.id };
    const sortie = await accomplir(acte, lire(requete), appel, cadre);
    if (!sortie.ok) return envoyerRefus(requete, reponse, statutRefus(sortie.code), sortie);
    return sortie.valeur === null
      ? reponse.code(204).send()
      : reponse.send(sortie.valeur as object);
  };
}

/** The parameters of the address and the body together. */
export function demande<E>(requete: FastifyRequest): E {
  return { ...(requete.body as object), ...(requete.params as object) } as E;
}
