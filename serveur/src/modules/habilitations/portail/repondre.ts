import type { FastifyReply, FastifyRequest } from "fastify";
import { type Acte, accomplir } from "../../../acte/index.ts";
import { ErreurPortail, envoyerRefus } from "../../../kit/http/refus-portail.ts";
import type { SessionCourante } from "../../identite/index.ts";
import type { ServicesAgents } from "../services-agents.ts";

export const ERREURS = {
  400: ErreurPortail,
  401: ErreurPortail,
  403: ErreurPortail,
  404: ErreurPortail,
  409: ErreurPortail,
};

const INTERDITS = new Set([
  "CONVENTION_INACTIVE",
  "DROIT_ABSENT",
  "AUTO_ATTRIBUTION",
  "APPROBATION_REQUISE",
  "OPERATEUR_HORS_INCIDENT",
]);
const INTROUVABLES = new Set([
  "AGENT_ABSENT",
  "DEMANDE_ABSENTE",
  "TACHE_ABSENTE",
  "DROIT_INCONNU",
  "INTERVENTION_ABSENTE",
  "ORGANISATION_ABSENTE",
  "NOMINATION_ABSENTE",
  "SIGNALEMENT_ABSENT",
  "CANDIDAT_INCONNU",
  "CAMPAGNE_ABSENTE",
  "RAPPORT_ABSENT",
]);

/** Runs the acte for the person signed in and answers: 403 forbidden, 404 unknown, 409 impossible. */
export async function repondre<E, S>(
  services: Pick<ServicesAgents, "cadre">,
  requete: FastifyRequest,
  reponse: FastifyReply,
  acte: Acte<E, S>,
  entree: E,
  dire: (valeur: S) => unknown = (valeur) => valeur,
): Promise<FastifyReply> {
  const { acteur } = requete.sessionPortail as SessionCourante;
  const appel = { acteur, correlation: requete.id };
  const sortie = await accomplir(acte, entree, appel, services.cadre);
  if (sortie.ok) {
    const corps = dire(sortie.valeur);
    return corps === null ? reponse.code(204).send() : reponse.send(corps);
  }
  const statut = INTERDITS.has(sortie.code) ? 403 : INTROUVABLES.has(sortie.code) ? 404 : 409;
  return envoyerRefus(requete, reponse, statut, sortie);
}
