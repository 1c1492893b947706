import type { FastifyInstance, FastifyRequest } from "fastify";
import Type from "typebox";
import { accomplir } from "../../../acte/index.ts";
import {
  ErreurPortail,
  envoyerRefus,
  repondreActe,
  type SessionCourante,
} from "../../identite/index.ts";
import { consulterCourriel, listerCourriels } from "../actes/lire-courriels.ts";
import { renvoyerCourriel } from "../actes/renvoyer-courriel.ts";
import type { ServicesNotifications } from "../services.ts";
import { CourrielDetail, Courriels, Identifiant } from "./contrats.ts";

const ERREURS = { 400: ErreurPortail, 401: ErreurPortail, 403: ErreurPortail };
const TAGS = ["Courriels"];
const ABSENT = { code: "COURRIEL_ABSENT", message: "Ce courriel n’existe pas." };

/** The opérateur's outbox. */
export function enregistrerCourriels(
  serveur: FastifyInstance,
  services: ServicesNotifications,
): void {
  const { cadre, courrier } = services;
  const lister = listerCourriels(services);
  const consulter = consulterCourriel(services);
  const renvoyer = renvoyerCourriel(services);

  serveur.get(
    "/portail/api/operateur/courriels",
    { schema: { tags: TAGS, response: { 200: Courriels, ...ERREURS } } },
    async (requete, reponse) => {
      const sortie = await accomplir(lister, null, appelDe(requete), cadre);
      if (!sortie.ok) return envoyerRefus(requete, reponse, 403, sortie);
      return reponse.send({ courrier, courriels: [...sortie.valeur] });
    },
  );
  serveur.get(
    "/portail/api/operateur/courriels/:id",
    {
      schema: {
        tags: TAGS,
        params: Identifiant,
        response: { 200: CourrielDetail, ...ERREURS, 404: ErreurPortail },
      },
    },
    async (requete, reponse) => {
      const { id } = requete.params as { id: string };
      const sortie = await accomplir(consulter, id, appelDe(requete), cadre);
      if (!sortie.ok) return envoyerRefus(requete, reponse, 403, sortie);
      return sortie.valeur
        ? reponse.send(sortie.valeur)
        : envoyerRefus(requete, reponse, 404, ABSENT);
    },
  );
  serveur.post(
    "/portail/api/operateur/courriels/:id/renvoi",
    {
      schema: {
        tags: TAGS,
        params: Identifiant,
        response: { 204: Type.Null(), ...ERREURS, 409: ErreurPortail },
      },
    },
    (requete, reponse) => {
      const { id } = requete.params as { id: string };
      return repondreActe({ requete, reponse, cadre }, renvoyer, id, (code) =>
        code === "RENVOI_IMPOSSIBLE" ? 409 : 403,
      );
    },
  );
}

function appelDe(requete: FastifyRequest) {
  return {
    acteur: (requete.sessionPortail as SessionCourante).acteur,
    correlation: requete.id,
  };
}
