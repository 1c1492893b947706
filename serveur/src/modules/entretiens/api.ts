import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { accomplir } from "../../acte/index.ts";
import {
  type DefinitionApi,
  enregistrerApi,
  type OperationApi,
  type ServicesPasserelle,
} from "../acces-api/index.ts";
import { ErreurMessage, erreursMessage, type ServicesUsagers } from "../usagers/index.ts";
import { lireLesConclusions } from "./actes/lire-conclusions.ts";
import { Entretien } from "./contrats.ts";
import { EXEMPLE_ENTRETIEN } from "./exemples.ts";

const definition: DefinitionApi = {
  code: "conclusions-entretiens",
  version: 1,
  titre: "Conclusions d’entretiens",
  description: "Lire les conclusions des entretiens menés avec une personne.",
  realm: "agent",
  scopes: ["conclusionsentretienagent"],
  jetonUsager: true,
  finalite: "PARCOURS",
  quota: 10,
  erreurs: erreursMessage,
};

export const apisEntretiens: readonly DefinitionApi[] = [definition];

const operation: OperationApi = {
  methode: "GET",
  chemin: "/entretiens",
  resume: "Lire les conclusions d’entretiens de l’usager",
  description: "Du plus récent au plus ancien ; liste vide quand aucun entretien n’est conclu.",
  reponses: {
    200: Type.Array(Entretien),
    400: ErreurMessage,
    403: ErreurMessage,
    422: ErreurMessage,
    500: ErreurMessage,
  },
  exemple: { statut: 200, corps: [EXEMPLE_ENTRETIEN] },
};

/** The API Conclusions d'entretiens v1 (wire §3.22): read only. */
export function enregistrerApisEntretiens(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
): void {
  const lire = lireLesConclusions(services, definition.scopes);
  enregistrerApi(
    serveur,
    definition,
    [
      {
        operation,
        traiter: async (appel) => {
          const { jetonUsager: jeton, lieu } = appel;
          const sortie = await accomplir(lire, { jeton }, appel, services.cadre);
          if (sortie.ok) return { statut: 200, corps: sortie.valeur ?? [] };
          const { code, message } = sortie;
          if (!code.startsWith("JETON_")) return definition.erreurs.refus(code, message, lieu);
          // Absent, it is a parameter that lacks; present, it is one that cannot be followed.
          return { statut: jeton ? 422 : 400, corps: { message } };
        },
      },
    ],
    passerelle,
  );
}
