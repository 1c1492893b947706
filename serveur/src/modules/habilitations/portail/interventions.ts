import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { consulterInterventions } from "../actes/consulter-interventions.ts";
import { reinitialiserSecondFacteur } from "../actes/reinitialiser-second-facteur.ts";
import { rouvrirCompte } from "../actes/rouvrir-compte.ts";
import type { ServicesAgents } from "../services-agents.ts";
import * as contrat from "./contrats.ts";
import { ERREURS, repondre } from "./repondre.ts";

const tags = ["Gestion des comptes"];
const Interventions = Type.Object({
  interventions: Type.Array(
    Type.Object({
      id: Type.String(),
      organisation: Type.String(),
      incident: Type.String(),
      motif: Type.String(),
      auteur: Type.String(),
      ouverteLe: Type.String(),
      expireLe: Type.String(),
      closeLe: Type.Union([Type.String(), Type.Null()]),
      enCours: Type.Boolean(),
    }),
  ),
});

/** The opérateur's interventions, and what is decided on one account for a reason. */
export function enregistrerInterventions(serveur: FastifyInstance, services: ServicesAgents): void {
  const consulter = consulterInterventions(services);
  serveur.get(
    "/portail/api/interventions",
    { schema: { tags, response: { 200: Interventions, ...ERREURS } } },
    (requete, reponse) =>
      repondre(services, requete, reponse, consulter, null, (lues) => ({
        interventions: lues.map((lue) => ({
          ...lue,
          ouverteLe: lue.ouverteLe.toISOString(),
          expireLe: lue.expireLe.toISOString(),
          closeLe: lue.closeLe?.toISOString() ?? null,
        })),
      })),
  );

  // What is decided on one account, for a reason.
  const gestes = [
    ["reouverture", rouvrirCompte(services)],
    ["second-facteur/reinitialisation", reinitialiserSecondFacteur(services)],
  ] as const;
  for (const [adresse, acte] of gestes) {
    serveur.post(
      `/portail/api/gestion-des-comptes/agents/:id/${adresse}`,
      {
        schema: {
          tags,
          params: contrat.ParamAgent,
          body: Type.Object({ motif: Type.String({ minLength: 1, maxLength: 2000 }) }),
          response: { 204: Type.Null(), ...ERREURS },
        },
      },
      (requete, reponse) => {
        const { id: agentId } = requete.params as { id: string };
        const { motif } = requete.body as { motif: string };
        return repondre(services, requete, reponse, acte, { agentId, motif });
      },
    );
  }
}
