import Type from "typebox";
import { jourCivil } from "../../../kit/jour-civil.ts";
import type { DefinitionApi, OperationApi } from "../../acces-api/index.ts";
import { consulterDossier } from "../actes/consulter-dossier.ts";
import { composerRqth } from "../regles/rqth.ts";
import type { ServicesUsagers } from "../services.ts";
import { ErreurMessage, erreursMessage } from "./erreur-message.ts";
import { lectureParJeton } from "./lecture-par-jeton.ts";

export const definitionDonneesRqth: DefinitionApi = {
  code: "donnees-rqth",
  version: 1,
  titre: "Données RQTH",
  description: "Reconnaissance de la qualité de travailleur handicapé.",
  realm: "agent",
  scopes: ["h2a"],
  jetonUsager: true,
  finalite: "PARCOURS",
  quota: 10,
  erreurs: erreursMessage,
};

const operation: OperationApi = {
  methode: "GET",
  chemin: "/rqth",
  resume: "Lire la reconnaissance en cours ou passée",
  reponses: {
    200: Type.Object({
      dateDebutRqth: Type.String(),
      dateFinRqth: Type.Union([Type.String(), Type.Null()], {
        description: "« 9999-12-31 » : sans limite ; null : inconnue",
      }),
      source: Type.String(),
      topValiditeRQTH: Type.Boolean(),
    }),
    204: Type.Null({ description: "Aucune reconnaissance connue" }),
    400: ErreurMessage,
    403: ErreurMessage,
    500: ErreurMessage,
  },
  exemple: {
    statut: 200,
    corps: {
      dateDebutRqth: "2024-01-20",
      dateFinRqth: "9999-12-31",
      source: "FRANCE TRAVAIL",
      topValiditeRQTH: true,
    },
  },
};

/** RQTH v1: the recognition in force on the day, by the jeton of a person. */
export function operationsDonneesRqth(services: ServicesUsagers) {
  const acte = consulterDossier(services, {
    nom: "lire-rqth",
    finalite: "PARCOURS",
    scopes: definitionDonneesRqth.scopes,
    module: null,
    lire: ({ rqth }) => rqth && composerRqth(rqth, jourCivil(services.cadre.horloge.maintenant())),
  });
  return [{ operation, traiter: lectureParJeton(definitionDonneesRqth, acte, services) }];
}
