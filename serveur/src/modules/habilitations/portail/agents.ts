import type { FastifyInstance, FastifyRequest } from "fastify";
import Type from "typebox";
import { exportMotive } from "../../../acte/index.ts";
import { joindre } from "../../../kit/http/joindre.ts";
import { demandeExport } from "../../../kit/http/question-export.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import type { SessionCourante } from "../../identite/index.ts";
import { FINALITES } from "../../journal/index.ts";
import { agirSurDroit, type GesteVoulu } from "../actes/agir-sur-droit.ts";
import { consulterAgent, listerAgents, tableauDeBord } from "../actes/consulter-comptes.ts";
import { type AgentACreer, creerAgent } from "../actes/creer-agent.ts";
import { donnerDroit } from "../actes/donner-droit.ts";
import { exporterAgents } from "../actes/exporter-comptes.ts";
import { type FicheVoulue as Fiche, modifierFiche } from "../actes/modifier-fiche.ts";
import {
  type EvenementRh as Evenement,
  signalerEvenementRh,
} from "../actes/signaler-evenement-rh.ts";
import { type Sortie as SortieVoulue, sortirAgent } from "../actes/sortir-agent.ts";
import type { Attribution } from "../regles/attribution.ts";
import { VERIFICATIONS } from "../regles/demande.ts";
import type { ServicesAgents } from "../services-agents.ts";
import * as contrat from "./contrats.ts";
import { decrireFiche, decrireLigne } from "./decrire.ts";
import { ERREURS, repondre } from "./repondre.ts";

const RACINE = "/portail/api/gestion-des-comptes";
const tags = ["Gestion des comptes"];
const codes = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([code, libelle]) => ({ code, libelle }));

/** The RGC's accounts: table, dashboard, one agent, rights, departures. */
export function enregistrerAgents(serveur: FastifyInstance, services: ServicesAgents): void {
  const { params, corps } = {
    params: (requete: { params: unknown }) => requete.params as { id: string; droit: string },
    corps: <T>(requete: { body: unknown }) => requete.body as T,
  };
  const lister = listerAgents(services);
  serveur.get(
    `${RACINE}/agents`,
    {
      schema: {
        tags,
        querystring: contrat.RequeteAgents,
        response: { 200: contrat.PageAgents, ...ERREURS },
      },
    },
    async (requete, reponse) => {
      const annuaire = await services.cadre.annuaire.lire();
      const { page: numero, ...requis } = requete.query as { page?: string };
      const entree = { ...requis, page: Number(numero ?? 1) };
      return repondre(services, requete, reponse, lister, entree, (page) => ({
        ...page,
        agents: page.agents.map((agent) => decrireLigne(agent, annuaire)),
      }));
    },
  );

  const exporter = exportMotive("comptes", exporterAgents(services));
  serveur.get(
    `${RACINE}/agents/export`,
    {
      schema: {
        tags,
        querystring: contrat.RequeteExportAgents,
        response: { 200: Type.String(), ...ERREURS },
      },
    },
    (requete, reponse) =>
      repondre(services, requete, reponse, exporter, entreeExport(requete), (contenu) =>
        joindre(reponse, "confidentiel-comptes.csv", "text/csv; charset=utf-8", contenu),
      ),
  );

  const tableau = tableauDeBord(services);
  serveur.get(
    `${RACINE}/tableau-de-bord`,
    { schema: { tags, response: { 200: contrat.TableauDeBord, ...ERREURS } } },
    (requete, reponse) =>
      repondre(services, requete, reponse, tableau, null, (valeur) => ({
        ...valeur,
        finalites: codes(FINALITES),
        verifications: codes(VERIFICATIONS),
      })),
  );

  const creer = creerAgent(services);
  serveur.post(
    `${RACINE}/agents`,
    { schema: { tags, body: contrat.NouvelAgent, response: { 200: contrat.Cree, ...ERREURS } } },
    (requete, reponse) => {
      const { acteur } = requete.sessionPortail as SessionCourante;
      const voulu = corps<AgentACreer>(requete);
      const entree = { ...voulu, siret: voulu.siret ?? acteur.organisation.siret, externeId: null };
      return repondre(services, requete, reponse, creer, entree, (id) => ({ id }));
    },
  );

  const consulter = consulterAgent(services);
  serveur.get(
    `${RACINE}/agents/:id`,
    {
      schema: {
        tags,
        params: contrat.ParamAgent,
        response: { 200: contrat.FicheAgent, ...ERREURS },
      },
    },
    async (requete, reponse) => {
      const annuaire = await services.cadre.annuaire.lire();
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const entree = { agentId: params(requete).id };
      return repondre(services, requete, reponse, consulter, entree, (valeur) =>
        decrireFiche(valeur, annuaire, jour),
      );
    },
  );

  const ecrire = { 204: Type.Null(), ...ERREURS };
  const fiche = modifierFiche(services);
  serveur.patch(
    `${RACINE}/agents/:id`,
    {
      schema: { tags, params: contrat.ParamAgent, body: contrat.FicheVoulue, response: ecrire },
    },
    (requete, reponse) =>
      repondre(services, requete, reponse, fiche, {
        agentId: params(requete).id,
        fiche: corps<Fiche>(requete),
      }),
  );

  const sortir = sortirAgent(services);
  serveur.post(
    `${RACINE}/agents/:id/sortie`,
    { schema: { tags, params: contrat.ParamAgent, body: contrat.Sortie, response: ecrire } },
    (requete, reponse) =>
      repondre(services, requete, reponse, sortir, {
        agentId: params(requete).id,
        sortie: corps<SortieVoulue>(requete),
      }),
  );

  const signaler = signalerEvenementRh(services);
  serveur.post(
    `${RACINE}/agents/:id/evenements-rh`,
    {
      schema: {
        tags,
        params: contrat.ParamAgent,
        body: contrat.EvenementRh,
        response: { 200: contrat.Cree, ...ERREURS },
      },
    },
    (requete, reponse) => {
      const evenement = corps<Evenement>(requete);
      const entree = { agentId: params(requete).id, evenement, source: "manuel" as const };
      return repondre(services, requete, reponse, signaler, entree, (id) => ({ id }));
    },
  );

  const donner = donnerDroit(services);
  serveur.post(
    `${RACINE}/agents/:id/droits`,
    {
      schema: {
        tags,
        params: contrat.ParamAgent,
        body: contrat.NouveauDroit,
        response: { 200: contrat.Cree, ...ERREURS },
      },
    },
    (requete, reponse) => {
      const entree = { agentId: params(requete).id, attribution: corps<Attribution>(requete) };
      return repondre(services, requete, reponse, donner, entree, (id) => ({ id }));
    },
  );

  const agir = agirSurDroit(services);
  serveur.post(
    `${RACINE}/agents/:id/droits/:droit`,
    {
      schema: {
        tags,
        params: Type.Object({ id: contrat.Identifiant, droit: contrat.Identifiant }),
        body: contrat.Geste,
        response: ecrire,
      },
    },
    (requete, reponse) => {
      const { id: agentId, droit: droitId } = params(requete);
      const geste = corps<Pick<GesteVoulu, "geste" | "motif" | "fin">>(requete);
      return repondre(services, requete, reponse, agir, { agentId, droitId, ...geste });
    },
  );
}

const entreeExport = (requete: FastifyRequest) => ({
  ...(requete.query as object),
  ...demandeExport(requete),
});
