import type { FastifyInstance } from "fastify";
import Type, { type TSchema } from "typebox";
import {
  type DefinitionApi,
  enregistrerApi,
  type OperationApi,
  type ServicesPasserelle,
} from "../acces-api/index.ts";
import {
  ErreurMessage,
  erreursMessage,
  lectureParJeton,
  type ServicesUsagers,
} from "../usagers/index.ts";
import { lireProjets } from "./actes/lire-projets.ts";
import { MetierRecherche, ProjetCref } from "./contrats.ts";
import { EXEMPLE_CREF, EXEMPLE_METIER } from "./exemples.ts";
import { presenterCref, presenterMetier } from "./regles/presenter.ts";

const definition: DefinitionApi = {
  code: "metiers-projets-entreprises",
  version: 2,
  titre: "Métiers recherchés et projets",
  description:
    "Métiers recherchés, projets d’évolution et projets de création, de reprise ou de franchise.",
  realm: "agent",
  scopes: ["ciblepro", "profil_accedant"],
  jetonUsager: true,
  finalite: "PARCOURS",
  quota: 10,
  erreurs: erreursMessage,
};

export const apisProjets: readonly DefinitionApi[] = [definition];

function operation(
  chemin: string,
  resume: string,
  element: TSchema,
  exemple: object,
): OperationApi {
  return {
    methode: "GET",
    chemin,
    resume,
    reponses: {
      200: Type.Array(element),
      204: Type.Null({ description: "Aucun" }),
      400: ErreurMessage,
      403: ErreurMessage,
      500: ErreurMessage,
    },
    exemple: { statut: 200, corps: [exemple] },
  };
}

/** The API Métiers recherchés et projets v2: one API, two resources, read only (wire §3.7). */
// ANX4-B-20 ANX4-B-21
export function enregistrerApisProjets(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
): void {
  const { scopes } = definition;
  const metiers = lireProjets(services, {
    nom: "lire-metiers-recherches",
    scopes,
    nature: "METIER",
    presenter: presenterMetier,
  });
  const crefs = lireProjets(services, {
    nom: "lire-projets-entreprise",
    scopes,
    nature: "CREF",
    presenter: presenterCref,
  });
  enregistrerApi(
    serveur,
    definition,
    [
      {
        operation: operation(
          "/metiers-recherches",
          "Lire les métiers recherchés et les projets d’évolution",
          MetierRecherche,
          EXEMPLE_METIER,
        ),
        traiter: lectureParJeton(definition, metiers, services),
      },
      {
        operation: operation(
          "/projets-cref",
          "Lire les projets de création, de reprise ou de franchise",
          ProjetCref,
          EXEMPLE_CREF,
        ),
        traiter: lectureParJeton(definition, crefs, services),
      },
    ],
    passerelle,
  );
}
