import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import { ErreurPortail, envoyerRefus, type SessionCourante } from "../../identite/index.ts";
import { compterNonLues, lireNotifications, marquerLue } from "../depot/notifications-agent.ts";
import type { ServicesNotifications } from "../services.ts";
import { Identifiant, Notifications } from "./contrats.ts";

const ERREURS = { 401: ErreurPortail, 403: ErreurPortail };
const TAGS = ["Notifications"];
const ABSENTE = { code: "NOTIFICATION_ABSENTE", message: "Cette notification n’existe pas." };

/**
 * An agent's own notifications. No acte: like the session, they stay readable without a right nor a
 * convention in force, since they say that a right or a convention ended.
 */
export function enregistrerMesNotifications(
  serveur: FastifyInstance,
  { pool }: ServicesNotifications,
): void {
  const lire = async (requete: FastifyRequest, reponse: FastifyReply) => {
    const agentId = agentDe(requete);
    const [notifications, nonLues] = await Promise.all([
      lireNotifications(pool, agentId),
      compterNonLues(pool, agentId),
    ]);
    return reponse.send({ nonLues, notifications });
  };
  serveur.get(
    "/portail/api/notifications",
    { schema: { tags: TAGS, response: { 200: Notifications, ...ERREURS } } },
    lire,
  );
  serveur.get(
    "/portail/api/notifications/compte",
    {
      schema: {
        tags: TAGS,
        response: { 200: Type.Object({ nonLues: Type.Integer() }), ...ERREURS },
      },
    },
    async (requete, reponse) =>
      reponse.send({ nonLues: await compterNonLues(pool, agentDe(requete)) }),
  );
  serveur.post(
    "/portail/api/notifications/lecture",
    { schema: { tags: TAGS, response: { 204: Type.Null(), ...ERREURS } } },
    async (requete, reponse) => {
      await marquerLue(pool, agentDe(requete), null);
      return reponse.code(204).send();
    },
  );
  serveur.post(
    "/portail/api/notifications/:id/lecture",
    {
      schema: {
        tags: TAGS,
        params: Identifiant,
        response: { 204: Type.Null(), 400: ErreurPortail, ...ERREURS, 404: ErreurPortail },
      },
    },
    async (requete, reponse) => {
      const { id } = requete.params as { id: string };
      if (await marquerLue(pool, agentDe(requete), id)) return reponse.code(204).send();
      return envoyerRefus(requete, reponse, 404, ABSENTE);
    },
  );
}

function agentDe(requete: FastifyRequest): string {
  return (requete.sessionPortail as SessionCourante).acteur.agentId;
}
