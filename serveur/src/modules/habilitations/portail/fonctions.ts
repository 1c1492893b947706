import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { confierFonction, type FonctionVoulue } from "../actes/confier-fonction.ts";
import type { ServicesAgents } from "../services-agents.ts";
import * as contrat from "./contrats.ts";
import { ERREURS, repondre } from "./repondre.ts";

/** The functions of an agent, given and taken back by the RGC. */
export function enregistrerFonctions(serveur: FastifyInstance, services: ServicesAgents): void {
  const confier = confierFonction(services);
  serveur.post(
    "/portail/api/gestion-des-comptes/agents/:id/fonctions",
    {
      schema: {
        tags: ["Gestion des comptes"],
        params: contrat.ParamAgent,
        body: contrat.FonctionVoulue,
        response: { 204: Type.Null(), ...ERREURS },
      },
    },
    (requete, reponse) =>
      repondre(services, requete, reponse, confier, {
        ...(requete.body as Omit<FonctionVoulue, "agentId">),
        agentId: (requete.params as { id: string }).id,
      }),
  );
}
