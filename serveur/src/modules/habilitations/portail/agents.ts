import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { exportMotive } from "../../../acte/index.ts";
import { joindre } from "../../../kit/http/joindre.ts";
import { demandeExport } from "../../../kit/http/question-export.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { routesActes, type SessionCourante } from "../../identite/index.ts";
import { FINALITES } from "../../journal/index.ts";
import { agirSurDroit, type GesteVoulu } from "../actes/agir-sur-droit.ts";
import { consulterAgent, listerAgents, tableauDeBord } from "../actes/consulter-comptes.ts";
import { type AgentACreer, creerAgent } from "../actes/creer-agent.ts";
import { donnerDroit } from "../actes/donner-droit.ts";
import { exporterAgents } from "../actes/exporter-comptes.ts";
import { type FicheVoulue as Fiche, modifierFiche } from "../actes/modifier-fiche.ts";
import { type EvenementRh, signalerEvenementRh } from "../actes/signaler-evenement-rh.ts";
import { type Sortie, sortirAgent } from "../actes/sortir-agent.ts";
import type { Attribution } from "../regles/attribution.ts";
import { VERIFICATIONS } from "../regles/demande.ts";
import type { ServicesAgents } from "../services-agents.ts";
import * as contrat from "./contrats.ts";
import { decrireFiche, decrireLigne } from "./decrire.ts";
import { statutPropre } from "./statut-propre.ts";

const AGENTS = "/gestion-des-comptes/agents";
const Rien = Type.Null();
const codes = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([code, libelle]) => ({ code, libelle }));
const cree = (id: string) => ({ id });
const agentDe = ({ params }: { readonly params: unknown }) => (params as { id: string }).id;

/** The RGC's accounts: table, dashboard, one agent, rights, departures. */
export function enregistrerAgents(serveur: FastifyInstance, services: ServicesAgents): void {
  const servir = routesActes(serveur, services.cadre, "Gestion des comptes", statutPropre);
  servir(
    {
      chemin: AGENTS,
      question: contrat.RequeteAgents.properties,
      sortie: contrat.PageAgents,
      lire: ({ query }) => ({
        ...(query as object),
        page: Number((query as { page?: string }).page ?? 1),
      }),
      dire: async (page) => {
        const annuaire = await services.cadre.annuaire.lire();
        return { ...page, agents: page.agents.map((agent) => decrireLigne(agent, annuaire)) };
      },
    },
    listerAgents(services),
  );
  servir(
    {
      chemin: `${AGENTS}/export`,
      question: contrat.RequeteExportAgents.properties,
      sortie: Type.String(),
      lire: (requete) => ({ ...(requete.query as object), ...demandeExport(requete) }),
      dire: (contenu, { reponse }) =>
        joindre(reponse, "confidentiel-comptes.csv", "text/csv; charset=utf-8", contenu),
    },
    exportMotive("comptes", exporterAgents(services)),
  );
  servir(
    {
      chemin: "/gestion-des-comptes/tableau-de-bord",
      sortie: contrat.TableauDeBord,
      dire: (tableau) => ({
        ...tableau,
        finalites: codes(FINALITES),
        verifications: codes(VERIFICATIONS),
      }),
    },
    tableauDeBord(services),
  );
  servir(
    {
      chemin: AGENTS,
      corps: contrat.NouvelAgent,
      sortie: contrat.Cree,
      lire: ({ body, sessionPortail }) => {
        const voulu = body as AgentACreer;
        const { organisation } = (sessionPortail as SessionCourante).acteur;
        return { ...voulu, siret: voulu.siret ?? organisation.siret, externeId: null };
      },
      dire: cree,
    },
    creerAgent(services),
  );
  servir(
    {
      chemin: `${AGENTS}/:id`,
      sortie: contrat.FicheAgent,
      lire: (requete) => ({ agentId: agentDe(requete) }),
      dire: async (lue) =>
        decrireFiche(
          lue,
          await services.cadre.annuaire.lire(),
          jourCivil(services.cadre.horloge.maintenant()),
        ),
    },
    consulterAgent(services),
  );
  servir(
    {
      methode: "PATCH",
      chemin: `${AGENTS}/:id`,
      corps: contrat.FicheVoulue,
      sortie: Rien,
      lire: (requete) => ({ agentId: agentDe(requete), fiche: requete.body as Fiche }),
    },
    modifierFiche(services),
  );
  servir(
    {
      chemin: `${AGENTS}/:id/sortie`,
      corps: contrat.Sortie,
      sortie: Rien,
      lire: (requete) => ({ agentId: agentDe(requete), sortie: requete.body as Sortie }),
    },
    sortirAgent(services),
  );
  servir(
    {
      chemin: `${AGENTS}/:id/evenements-rh`,
      corps: contrat.EvenementRh,
      sortie: contrat.Cree,
      lire: (requete) => ({
        agentId: agentDe(requete),
        evenement: requete.body as EvenementRh,
        source: "manuel" as const,
      }),
      dire: cree,
    },
    signalerEvenementRh(services),
  );
  servirLesDroits(serveur, services);
}

/** The rights of one agent. */
function servirLesDroits(serveur: FastifyInstance, services: ServicesAgents): void {
  const servir = routesActes(serveur, services.cadre, "Gestion des comptes", statutPropre);
  servir(
    {
      chemin: `${AGENTS}/:id/droits`,
      corps: contrat.NouveauDroit,
      sortie: contrat.Cree,
      lire: (requete) => ({
        agentId: agentDe(requete),
        attribution: requete.body as Attribution,
      }),
      dire: cree,
    },
    donnerDroit(services),
  );
  servir(
    {
      chemin: `${AGENTS}/:id/droits/:droit`,
      parametres: { droit: contrat.Identifiant },
      corps: contrat.Geste,
      sortie: Rien,
      lire: ({ params, body }) => {
        const { id: agentId, droit: droitId } = params as { id: string; droit: string };
        return { agentId, droitId, ...(body as Pick<GesteVoulu, "geste" | "motif" | "fin">) };
      },
    },
    agirSurDroit(services),
  );
}
