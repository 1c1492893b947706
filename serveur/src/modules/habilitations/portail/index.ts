import type { FastifyInstance } from "fastify";
import type { ServicesAgents } from "../services-agents.ts";
import { enregistrerAgents } from "./agents.ts";
import { enregistrerAnnuaire } from "./annuaire.ts";
import { enregistrerDemandes } from "./demandes.ts";
import { enregistrerFonctions } from "./fonctions.ts";
import { enregistrerImportation } from "./importation.ts";
import { enregistrerInterventions } from "./interventions.ts";
import { enregistrerMesAcces } from "./mes-acces.ts";

/** The portal's face of agents and rights. */
export function enregistrerPortailAgents(serveur: FastifyInstance, services: ServicesAgents): void {
  enregistrerAgents(serveur, services);
  enregistrerFonctions(serveur, services);
  enregistrerDemandes(serveur, services);
  enregistrerAnnuaire(serveur, services);
  enregistrerImportation(serveur, services);
  enregistrerMesAcces(serveur, services);
  enregistrerInterventions(serveur, services);
}
