import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { MOTIF, ouNul } from "../../../kit/http/contrat.ts";
import { routesActes } from "../../identite/index.ts";
import {
  creerJetonAnnuaire,
  listerJetonsAnnuaire,
  revoquerJetonAnnuaire,
} from "../actes/jetons-annuaire.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { statutPropre } from "./statut-propre.ts";

const RACINE = "/gestion-des-comptes/annuaire";
const Jetons = Type.Object({
  adresse: Type.String(),
  jetons: Type.Array(
    Type.Object({
      id: Type.String(),
      libelle: Type.String(),
      creeLe: Type.String(),
      dernierUsage: ouNul(Type.String()),
      revoqueLe: ouNul(Type.String()),
    }),
  ),
});

/** The tokens of the partner's directory: shown once, revoked at will. */
export function enregistrerAnnuaire(serveur: FastifyInstance, services: ServicesAgents): void {
  const servir = routesActes(serveur, services.cadre, "Gestion des comptes", statutPropre);
  servir(
    {
      chemin: `${RACINE}/jetons`,
      sortie: Jetons,
      dire: (jetons) => ({
        adresse: "/scim/v2",
        jetons: jetons.map(({ id, libelle, creeLe, dernierUsage, revoqueLe }) => ({
          id,
          libelle,
          creeLe: creeLe.toISOString(),
          dernierUsage,
          revoqueLe: revoqueLe?.toISOString() ?? null,
        })),
      }),
    },
    listerJetonsAnnuaire(services),
  );
  servir(
    {
      chemin: `${RACINE}/jetons`,
      corps: Type.Object({ libelle: Type.String({ minLength: 1, maxLength: 100 }) }),
      sortie: Type.Object({ id: Type.String(), valeur: Type.String() }),
    },
    creerJetonAnnuaire(services),
  );
  servir(
    {
      chemin: `${RACINE}/jetons/:id/revocation`,
      corps: Type.Object({ motif: MOTIF }),
      sortie: Type.Null(),
    },
    revoquerJetonAnnuaire(services),
  );
}
