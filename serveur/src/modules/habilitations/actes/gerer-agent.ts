import type pg from "pg";
import type { Acteur, ActeurAgent, Issue } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Annuaire } from "../../conventions/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { type AgentGere, verrouillerAgent } from "../depot/agents.ts";
import { type Intervention, lireInterventionOuverte } from "../depot/interventions.ts";
import type { ServicesAgents } from "../services-agents.ts";

/** Managing accounts is the RGC's; the opérateur's only within an intervention. */
export const DROIT_GESTION = {
  scopes: null,
  module: null,
  roles: ["RGC", "OPERATEUR"],
} as const;

/** What an act of management works with, inside its transaction. */
export type Gestion = {
  readonly client: pg.PoolClient;
  readonly acteur: ActeurAgent;
  readonly maintenant: Date;
  readonly jour: string;
  readonly intervention: Intervention | null;
  /** Writes what happened to a subject, with its author and, if any, the incident. */
  noter(sujet: "agent" | "droit", id: string, genre: string, contenu?: object): Promise<void>;
};

/**
 * Runs an act of management on an organisation: the RGC's own, or one of its délégataires. The
 * opérateur needs an intervention under way, and the RGC hears of each of its acts.
 */
// ANX1-2-11 ANX1-2-12 ANX1-3-01
export async function gererOrganisation<S>(
  services: ServicesAgents,
  acteur: Acteur,
  organisationId: string,
  travail: (gestion: Gestion) => Promise<S>,
): Promise<Issue<S>> {
  return transaction(services, acteur, async (client, agent) => {
    const gestion = await autoriser(services, client, agent, organisationId);
    return travail(gestion);
  });
}

/** The same on one agent, locked for the time of the transaction. */
export async function gererAgent<S>(
  services: ServicesAgents,
  acteur: Acteur,
  agentId: string,
  travail: (gestion: Gestion, agent: AgentGere) => Promise<S>,
): Promise<Issue<S>> {
  return transaction(services, acteur, async (client, auteur) => {
    const agent = await verrouillerAgent(client, agentId);
    if (!agent) return interrompre(AGENT_ABSENT);
    const gestion = await autoriser(services, client, auteur, agent.organisationId);
    return travail(gestion, agent);
  });
}

export const AGENT_ABSENT = refus(
  "AGENT_ABSENT",
  "Ce compte n’existe pas dans votre organisation.",
);

/** Runs the work of a signed-in agent in one transaction, whose refusal undoes all; refuses a machine. */
export async function transaction<S>(
  services: Pick<ServicesAgents, "pool">,
  acteur: Acteur,
  travail: (client: pg.PoolClient, acteur: ActeurAgent) => Promise<S>,
): Promise<Issue<S>> {
  if (acteur.genre !== "agent") return { refus: AGENT_ABSENT };
  return enTransactionRefusable(services.pool, (client) => travail(client, acteur));
}

async function autoriser(
  services: ServicesAgents,
  client: pg.PoolClient,
  acteur: ActeurAgent,
  organisationId: string,
): Promise<Gestion> {
  const maintenant = services.cadre.horloge.maintenant();
  const annuaire = await services.cadre.annuaire.lire();
  const sienne =
    acteur.organisation.id === organisationId ||
    annuaire.delegataires(acteur.organisation.id).some(({ id }) => id === organisationId);
  const porteur = porteurDe(annuaire, organisationId);
  let intervention: Intervention | null = null;
  if (!(acteur.roles.has("RGC") && sienne)) {
    if (!acteur.roles.has("OPERATEUR")) interrompre(AGENT_ABSENT);
    intervention = await lireInterventionOuverte(
      client,
      organisationId,
      acteur.agentId,
      maintenant,
    );
    if (!intervention) interrompre(HORS_INCIDENT);
  }
  return {
    client,
    acteur,
    maintenant,
    jour: jourCivil(maintenant),
    intervention,
    async noter(sujetType, sujetId, genre, contenu = {}) {
      await insererEvenement(client, {
        sujetType,
        sujetId,
        genre,
        auteur: acteur.agentId,
        capacite: intervention ? "operateur" : "RGC",
        organisationId,
        contenu: { ...contenu, ...(intervention && { incident: intervention.incident }) },
      });
      if (intervention) await prevenirRgc(client, intervention, porteur, genre, sujetId);
    },
  };
}

/** The organisation whose RGC answers for this one: a délégataire's is its département's. */
export function porteurDe(annuaire: Annuaire, organisationId: string): string {
  const organisation = annuaire.organisation(organisationId);
  return (organisation?.type === "DCD" && organisation.rattachementId) || organisationId;
}

const HORS_INCIDENT = refus(
  "OPERATEUR_HORS_INCIDENT",
  "L’opérateur n’agit sur les comptes d’un partenaire que pendant une intervention ouverte pour un incident.",
);

// ANX1-2-12
async function prevenirRgc(
  client: pg.PoolClient,
  intervention: Intervention,
  organisationId: string,
  genre: string,
  sujetId: string,
): Promise<void> {
  await deposerAvis(client, {
    genre: "intervention-operateur",
    objet: "L’opérateur est intervenu sur un compte de votre organisation",
    corps: `Incident ${intervention.incident}. Motif : ${intervention.motif}. Acte : ${genre}. Retrouvez-le dans l’historique du compte.`,
    destinataires: [{ role: "RGC", organisationId }],
    lien: "/gestion-des-comptes",
    sujet: { type: "habilitation", id: sujetId },
  });
}
