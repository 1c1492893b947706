import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { accomplir } from "../../acte/index.ts";
import {
  type DefinitionApi,
  enregistrerApi,
  type OperationApi,
  type ServicesPasserelle,
} from "../acces-api/index.ts";
import { listerEvenements } from "./actes/lister-evenements.ts";
import { Erreur, Evenements } from "./contrats.ts";
import { EXEMPLE_EVENEMENTS } from "./exemples.ts";
import type { ServicesWebhooks } from "./services.ts";

const definition: DefinitionApi = {
  code: "evenements-usager",
  version: 1,
  titre: "Évènements des usagers",
  proposition: true,
  description:
    "Proposée par Maillage, absente de francetravail.io. Ce que les webhooks annoncent, à lire par appels : mêmes évènements, même périmètre, mêmes identifiants.",
  realm: "partenaire",
  scopes: ["evenementsusager"],
  jetonUsager: false,
  finalite: "PARCOURS",
  quota: 10,
  ouverteAvec: [
    "contrat-usager",
    "orientationusager",
    "rendez-vous-partenaire",
    "diagnosticargumente",
    "contrat-engagement",
    "metiers-projets-entreprises",
    "conclusions-entretiens",
    "demarches-usager",
    "mobilisation-accompagnement",
    "prescription-services",
  ],
  erreurs: {
    entree: (message) => erreur(400, "DONNEE_INVALIDE", message),
    refus: (code, message) => erreur(code.endsWith("_INVALIDE") ? 400 : 403, code, message),
    interne: (message) => erreur(500, "ERREUR_INTERNE", message),
    indisponible: (message) => erreur(503, "SERVICE_INDISPONIBLE", message),
  },
};

function erreur(statut: number, codeErreur: string, message: string) {
  return { statut, corps: { codeErreur, message } };
}

export const apisWebhooks: readonly DefinitionApi[] = [definition];

const LIMITE_MAX = 500;
const LIMITE = 100;

const LISTER: OperationApi = {
  methode: "GET",
  chemin: "/evenements",
  resume: "Lire les évènements qui suivent un curseur",
  description:
    "Sans curseur : les plus anciens gardés. Gardez le dernier curseur reçu, d’une page vide aussi. 204 : rien n’est arrivé depuis le vôtre. `suite` à vrai : rappelez aussitôt. Un évènement déjà reçu par webhook a le même `id`.",
  question: Type.Object({
    curseur: Type.Optional(
      Type.String({ maxLength: 100, description: "Celui de la page précédente" }),
    ),
    limite: Type.Optional(
      Type.String({
        pattern: "^[0-9]{1,6}$",
        description: `De 1 à ${LIMITE_MAX} ; ${LIMITE} par défaut`,
      }),
    ),
  }),
  reponses: {
    200: Evenements,
    204: Type.Null({ description: "Rien n’est arrivé depuis ce curseur" }),
    400: Erreur,
    403: Erreur,
    500: Erreur,
    503: Erreur,
  },
  exemple: { statut: 200, corps: EXEMPLE_EVENEMENTS },
};

/** Évènements usager: what happened to the people of a perimeter, page by page. */
export function enregistrerApisWebhooks(
  serveur: FastifyInstance,
  services: ServicesWebhooks,
  passerelle: ServicesPasserelle,
): void {
  const lister = listerEvenements(services, definition.scopes);
  enregistrerApi(
    serveur,
    definition,
    [
      {
        operation: LISTER,
        traiter: async (appel) => {
          const { curseur = null } = appel.question;
          const limite = Number(appel.question.limite ?? LIMITE);
          if (limite < 1 || limite > LIMITE_MAX) {
            return { entreeRefusee: `Le champ « limite » va de 1 à ${LIMITE_MAX}.` };
          }
          const demande = { curseur, limite };
          const sortie = await accomplir(lister, demande, appel, services.cadre);
          if (!sortie.ok) return definition.erreurs.refus(sortie.code, sortie.message, appel.lieu);
          return sortie.valeur === null ? { statut: 204 } : { statut: 200, corps: sortie.valeur };
        },
      },
    ],
    passerelle,
  );
}
