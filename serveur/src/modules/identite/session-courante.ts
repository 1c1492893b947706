import type { FastifyRequest } from "fastify";
import { type ActeurAgent, ROLES } from "../../acte/index.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { type Agent, lireAgent, lireDroits, modulesOuverts } from "../habilitations/index.ts";
import { lireSession, marquerVue } from "./depot/sessions.ts";
import { estVivante, type Session } from "./regles/session.ts";
import { type ServicesIdentite, TEMOIN } from "./services.ts";

/** The session of a request with its agent; null when signed out, idle too long, or closed. */
export type SessionCourante = {
  readonly temoin: string;
  readonly session: Session;
  readonly agent: Agent;
  readonly acteur: ActeurAgent;
};

export async function lireSessionCourante(
  services: ServicesIdentite,
  requete: FastifyRequest,
): Promise<SessionCourante | null> {
  const temoin = requete.cookies[TEMOIN];
  if (!temoin) return null;
  const maintenant = services.cadre.horloge.maintenant();
  const jour = jourCivil(maintenant);
  const session = await lireSession(services.pool, temoin);
  if (!session) return null;
  const durees = {
    inactiviteMinutes: await services.parametres.nombre("session.inactivite_minutes", jour),
    dureeHeures: await services.parametres.nombre("session.duree_heures", jour),
  };
  if (!estVivante(session, durees, maintenant)) return null;
  const [agent, droits, annuaire] = await Promise.all([
    lireAgent(services.pool, session.agentId),
    lireDroits(services.pool, session.agentId),
    services.cadre.annuaire.lire(),
  ]);
  const organisation = agent && annuaire.organisation(agent.organisationId);
  if (!agent || !organisation || agent.fermeLe) return null;
  await marquerVue(services.pool, temoin, maintenant);
  const modules = annuaire.accesOuvert(organisation.id, jour)
    ? modulesOuverts(droits, jour)
    : new Set<string>();
  return {
    temoin,
    session,
    agent,
    acteur: {
      genre: "agent",
      agentId: agent.id,
      organisation,
      qualite: agent.qualite,
      modules,
      roles: new Set(ROLES.filter((role) => agent.roles.includes(role))),
    },
  };
}
