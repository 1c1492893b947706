import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { routesActes } from "../../identite/index.ts";
import { consulterInterventions } from "../actes/consulter-interventions.ts";
import { reinitialiserSecondFacteur } from "../actes/reinitialiser-second-facteur.ts";
import { rouvrirCompte } from "../actes/rouvrir-compte.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { statutPropre } from "./statut-propre.ts";

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
  const servir = routesActes(serveur, services.cadre, "Gestion des comptes", statutPropre);
  servir(
    {
      chemin: "/interventions",
      sortie: Interventions,
      dire: (lues) => ({
        interventions: lues.map((lue) => ({
          ...lue,
          ouverteLe: lue.ouverteLe.toISOString(),
          expireLe: lue.expireLe.toISOString(),
          closeLe: lue.closeLe?.toISOString() ?? null,
        })),
      }),
    },
    consulterInterventions(services),
  );

  // What is decided on one account, for a reason.
  for (const [adresse, acte] of [
    ["reouverture", rouvrirCompte(services)],
    ["second-facteur/reinitialisation", reinitialiserSecondFacteur(services)],
  ] as const) {
    servir(
      {
        chemin: `/gestion-des-comptes/agents/:id/${adresse}`,
        corps: Type.Object({ motif: Type.String({ minLength: 1, maxLength: 2000 }) }),
        sortie: Type.Null(),
        lire: ({ params, body }) => ({
          agentId: (params as { id: string }).id,
          motif: (body as { motif: string }).motif,
        }),
      },
      acte,
    );
  }
}
