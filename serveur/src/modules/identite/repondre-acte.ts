import type { FastifyReply, FastifyRequest } from "fastify";
import { type Acte, accomplir, type Cadre } from "../../acte/index.ts";
import { envoyerRefus } from "../../kit/http/refus-portail.ts";
import type { Envois } from "./depot/envois.ts";
import type { SessionCourante } from "./session-courante.ts";
import { STATUTS_ENVOI, uneSeuleFois } from "./une-seule-fois.ts";

type Facon<S> = {
  readonly statutDe: (code: string) => number;
  readonly dire: (valeur: S) => unknown;
};

/**
 * The one way to answer an acte on the portal's face: it runs for the person signed in; what is
 * said of its value is the answer, 204 when there is none; its refusal has the status that `statutDe` gives to its code.
 */
export async function repondreActe<E, S>(
  { requete, reponse, cadre }: { requete: FastifyRequest; reponse: FastifyReply; cadre: Cadre },
  acte: Acte<E, S>,
  entree: E,
  { statutDe, dire }: Facon<S>,
): Promise<FastifyReply> {
  const { acteur } = requete.sessionPortail as SessionCourante;
  const cle = cleDeLEnvoi(requete);
  const envois = requete.envoisPortail as Envois;
  const dit = rendre(acte, dire);
  const fait = cle === null ? dit : uneSeuleFois(dit, cle, envois, cadre.horloge.maintenant());
  const sortie = await accomplir(fait, entree, { acteur, correlation: requete.id }, cadre);
  if (!sortie.ok) {
    const statut = STATUTS_ENVOI[sortie.code] ?? statutDe(sortie.code);
    return envoyerRefus(requete, reponse, statut, sortie);
  }
  const corps = sortie.valeur;
  return corps === null ? reponse.code(204).send() : reponse.send(corps);
}

/** The acte whose value is what is answered. */
function rendre<E, S>(acte: Acte<E, S>, dire: (valeur: S) => unknown): Acte<E, unknown> {
  return {
    ...acte,
    async executer(entree, acteur) {
      const issue = await acte.executer(entree, acteur);
      return "refus" in issue ? issue : { ...issue, valeur: await dire(issue.valeur) };
    },
  };
}

/** The key that makes what is sent happen once. A record keeps its own, with what is written there. */
function cleDeLEnvoi({ method, headers, routeOptions }: FastifyRequest): string | null {
  if (method === "GET" || routeOptions.config.envoi) return null;
  return (headers["idempotency-key"] as string | undefined) ?? null;
}
