import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { MOTIF } from "../../../kit/http/contrat.ts";
import {
  creerJetonAnnuaire,
  listerJetonsAnnuaire,
  revoquerJetonAnnuaire,
} from "../actes/jetons-annuaire.ts";
import type { ServicesAgents } from "../services-agents.ts";
import * as contrat from "./contrats.ts";
import { ERREURS, repondre } from "./repondre.ts";

const RACINE = "/portail/api/gestion-des-comptes/annuaire";
const tags = ["Gestion des comptes"];
const Nul = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Jetons = Type.Object({
  adresse: Type.String(),
  jetons: Type.Array(
    Type.Object({
      id: Type.String(),
      libelle: Type.String(),
      creeLe: Type.String(),
      dernierUsage: Nul(Type.String()),
      revoqueLe: Nul(Type.String()),
    }),
  ),
});

/** The tokens of the partner's directory: shown once, revoked at will. */
export function enregistrerAnnuaire(serveur: FastifyInstance, services: ServicesAgents): void {
  const lister = listerJetonsAnnuaire(services);
  serveur.get(
    `${RACINE}/jetons`,
    { schema: { tags, response: { 200: Jetons, ...ERREURS } } },
    (requete, reponse) =>
      repondre(services, requete, reponse, lister, null, (jetons) => ({
        adresse: "/scim/v2",
        jetons: jetons.map(({ id, libelle, creeLe, dernierUsage, revoqueLe }) => ({
          id,
          libelle,
          creeLe: creeLe.toISOString(),
          dernierUsage,
          revoqueLe: revoqueLe?.toISOString() ?? null,
        })),
      })),
  );

  const creer = creerJetonAnnuaire(services);
  serveur.post(
    `${RACINE}/jetons`,
    {
      schema: {
        tags,
        body: Type.Object({ libelle: Type.String({ minLength: 1, maxLength: 100 }) }),
        response: { 200: Type.Object({ id: Type.String(), valeur: Type.String() }), ...ERREURS },
      },
    },
    (requete, reponse) =>
      repondre(services, requete, reponse, creer, requete.body as { libelle: string }),
  );

  const revoquer = revoquerJetonAnnuaire(services);
  serveur.post(
    `${RACINE}/jetons/:id/revocation`,
    {
      schema: {
        tags,
        params: contrat.ParamAgent,
        body: Type.Object({ motif: MOTIF }),
        response: { 204: Type.Null(), ...ERREURS },
      },
    },
    (requete, reponse) =>
      repondre(services, requete, reponse, revoquer, {
        ...(requete.body as { motif: string }),
        id: (requete.params as { id: string }).id,
      }),
  );
}
