import type { FastifyReply, FastifyRequest } from "fastify";
import type { Acte } from "../../../acte/index.ts";
import { ErreurPortail } from "../../../kit/http/refus-portail.ts";
import { repondreActe } from "../../identite/index.ts";
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
  "FONCTION_INTERDITE",
  "SIGNATAIRE_INTERDIT",
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
export function repondre<E, S>(
  services: Pick<ServicesAgents, "cadre">,
  requete: FastifyRequest,
  reponse: FastifyReply,
  acte: Acte<E, S>,
  entree: E,
  dire: (valeur: S) => unknown = (valeur) => valeur,
): Promise<FastifyReply> {
  return repondreActe({ requete, reponse, cadre: services.cadre }, acte, entree, statutDe, dire);
}

function statutDe(code: string): number {
  if (code === "MOTIF_INVALIDE") return 400;
  if (INTERDITS.has(code)) return 403;
  return INTROUVABLES.has(code) ? 404 : 409;
}
