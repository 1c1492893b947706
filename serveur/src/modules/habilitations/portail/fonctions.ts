import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { routesActes } from "../../identite/index.ts";
import { confierFonction, type FonctionVoulue } from "../actes/confier-fonction.ts";
import type { ServicesAgents } from "../services-agents.ts";
import * as contrat from "./contrats.ts";
import { statutPropre } from "./statut-propre.ts";

/** The functions of an agent, given and taken back by the RGC. */
export function enregistrerFonctions(serveur: FastifyInstance, services: ServicesAgents): void {
  const servir = routesActes(serveur, services.cadre, "Gestion des comptes", statutPropre);
  servir(
    {
      chemin: "/gestion-des-comptes/agents/:id/fonctions",
      corps: contrat.FonctionVoulue,
      sortie: Type.Null(),
      lire: ({ params, body }) => ({
        ...(body as Omit<FonctionVoulue, "agentId">),
        agentId: (params as { id: string }).id,
      }),
    },
    confierFonction(services),
  );
}
