import type { FastifyReply, FastifyRequest } from "fastify";
import { type Acte, accomplir, type Cadre } from "../../acte/index.ts";
import { envoyerRefus } from "../../kit/http/refus-portail.ts";
import type { SessionCourante } from "./session-courante.ts";

/**
 * The one way to answer an acte on the portal's face: it runs for the person signed in; its value is the
 * answer, 204 when there is none; its refusal has the status that `statutDe` gives to its code.
 */
export async function repondreActe<E, S>(
  { requete, reponse, cadre }: { requete: FastifyRequest; reponse: FastifyReply; cadre: Cadre },
  acte: Acte<E, S>,
  entree: E,
  statutDe: (code: string) => number,
  dire: (valeur: S) => unknown = (valeur) => valeur,
): Promise<FastifyReply> {
  const { acteur } = requete.sessionPortail as SessionCourante;
  const sortie = await accomplir(acte, entree, { acteur, correlation: requete.id }, cadre);
  if (!sortie.ok) return envoyerRefus(requete, reponse, statutDe(sortie.code), sortie);
  const corps = dire(sortie.valeur);
  return corps === null ? reponse.code(204).send() : reponse.send(corps);
}
