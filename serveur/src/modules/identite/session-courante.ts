import type { FastifyRequest } from "fastify";
import type { ActeurAgent } from "../../acte/index.ts";
import { type JourCivil, jourCivil } from "../../kit/jour-civil.ts";
import {
  type AccesAgent,
  accesAgent,
  compteOuvert,
  type DonneesAgent,
  type FicheAcces,
  lireFicheAcces,
} from "../habilitations/index.ts";
import { marquerVue } from "./depot/sessions.ts";
import { fonctionsTenues } from "./fonctions-tenues.ts";
import { estVivante, type Session } from "./regles/session.ts";
import type { ServicesIdentite } from "./services.ts";
import { lireTemoin } from "./temoin-session.ts";

/** The session of a request with its agent; null when signed out, idle too long, or closed. */
export type SessionCourante = {
  readonly temoin: string;
  readonly session: Session;
  readonly agent: FicheAcces;
  /** What is open to them today, and which gates are closed. */
  readonly acces: AccesAgent;
  readonly acteur: ActeurAgent;
};

/**
 * Whose session the cookie of a request opens, and what they may do today; null once it ended, was left idle,
 * or its agent or organisation lost access.
 */
export async function lireSessionCourante(
  services: ServicesIdentite,
  requete: FastifyRequest,
): Promise<SessionCourante | null> {
  const temoin = lireTemoin(requete, services);
  if (!temoin) return null;
  const maintenant = services.cadre.horloge.maintenant();
  const jour = jourCivil(maintenant);
  const lu = await lireSessionEtAgent(services, temoin, jour);
  if (!lu) return null;
  const { session, donnees } = lu;
  const durees = {
    inactiviteMinutes: await services.parametres.nombre("session.inactivite_minutes", jour),
    dureeHeures: await services.parametres.nombre("session.duree_heures", jour),
  };
  if (!estVivante(session, durees, maintenant)) return null;
  const agent = donnees.fiche;
  const annuaire = await services.cadre.annuaire.lire();
  const organisation = annuaire.organisation(agent.organisationId);
  if (!organisation || !compteOuvert(agent, jour)) return null;
  // CONV-7-20
  if (await services.blocages.agent(agent.id, agent.organisationId)) return null;
  const [acces, agitCommeRgc] = await Promise.all([
    accesAgent(services.sourcesAcces, annuaire, donnees, jour, session.secondFacteur !== null),
    // ANX1-3-01: the role without an active nomination is nothing.
    agent.roles.includes("RGC") && services.nominations.agitCommeRgc(agent.id, jour),
    aMarquer(session, maintenant) ? marquerVue(services.pool, temoin, maintenant) : null,
  ]);
  const operateur = organisation.type === "FT";
  const { confidentialite, conditions } = donnees.acceptations;
  const cguAcceptees = conditions("mon-portail-pro");
  const cguAttendues = !operateur && !cguAcceptees && agent.roles.length > 0;
  return {
    temoin,
    session,
    agent,
    acces: cguAttendues ? { ...acces, portes: [...acces.portes, "CGU"] } : acces,
    acteur: {
      genre: "agent",
      agentId: agent.id,
      organisation,
      qualite: agent.qualite,
      modules: acces.modules,
      roles: fonctionsTenues({
        roles: agent.roles,
        operateur,
        agitCommeRgc,
        confidentialiteReconnue: confidentialite,
        cguAcceptees,
      }),
    },
  };
}

/**
 * The session, and its agent as they are now; null when there is no session, or no agent. Whose a session is
 * never changes: but for the first time, what is read of its agent leaves with it, and is not waited for.
 */
async function lireSessionEtAgent(
  services: ServicesIdentite,
  temoin: string,
  jour: JourCivil,
): Promise<{ session: Session; donnees: DonneesAgent } | null> {
  const attendu = services.sessions.porteur(temoin);
  const [session, donnees] = await Promise.all([
    services.sessions.lire(temoin),
    attendu ? lireAgent(services, attendu, jour) : null,
  ]);
  if (!session) return null;
  const siennes =
    session.agentId === attendu ? donnees : await lireAgent(services, session.agentId, jour);
  return siennes && { session, donnees: siennes };
}

async function lireAgent(
  services: ServicesIdentite,
  agentId: string,
  jour: JourCivil,
): Promise<DonneesAgent | null> {
  const [fiche, acceptations] = await Promise.all([
    lireFicheAcces(services.pool, agentId),
    services.acceptations(agentId, jour),
  ]);
  return fiche && { fiche, acceptations };
}

/** Idle time is counted in minutes: most requests need not say that the session lives. */
function aMarquer(session: Session, maintenant: Date): boolean {
  return maintenant.getTime() - session.vueLe.getTime() > 60_000;
}
