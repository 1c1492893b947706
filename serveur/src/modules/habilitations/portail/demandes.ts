import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { joursEntre } from "../../../kit/delais.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { listerDemandes, listerTaches, listerTiers } from "../actes/consulter-comptes.ts";
import { type DecisionVoulue, deciderDemande } from "../actes/decider-demande.ts";
import { acteEnregistrerTiers } from "../actes/enregistrer-tiers.ts";
import {
  clore,
  ouvrirIntervention,
  type InterventionVoulue as Voulue,
} from "../actes/intervenir.ts";
import { deciderInactivite, type TraitementVoulu, traiterTache } from "../actes/traiter-tache.ts";
import { manquesDuTiers, OBLIGATIONS } from "../regles/tiers.ts";
import type { ServicesAgents } from "../services-agents.ts";
import * as contrat from "./contrats.ts";
import { ERREURS, repondre } from "./repondre.ts";

const RACINE = "/portail/api/gestion-des-comptes";
const tags = ["Gestion des comptes"];
const ECRIRE = { 204: Type.Null(), ...ERREURS };

/** The queue of requests, the tasks, the third parties, and the opérateur's exceptional mode. */
export function enregistrerDemandes(serveur: FastifyInstance, services: ServicesAgents): void {
  const id = (requete: { params: unknown }) => (requete.params as { id: string }).id;
  const jourCourant = () => jourCivil(services.cadre.horloge.maintenant());

  const lister = listerDemandes(services);
  serveur.get(
    `${RACINE}/demandes`,
    {
      schema: {
        tags,
        response: { 200: Type.Object({ demandes: Type.Array(contrat.Demande) }), ...ERREURS },
      },
    },
    (requete, reponse) =>
      repondre(services, requete, reponse, lister, null, (demandes) => ({
        // ANX1-2-07
        demandes: demandes.map((demande) => ({
          ...demande,
          deposeeLe: demande.deposeeLe.toISOString(),
          decideeLe: demande.decideeLe?.toISOString() ?? null,
          ageJours: joursEntre(jourCivil(demande.deposeeLe), jourCourant()),
        })),
      })),
  );

  const decider = deciderDemande(services);
  serveur.post(
    `${RACINE}/demandes/:id`,
    {
      schema: {
        tags,
        params: contrat.ParamAgent,
        body: contrat.Decision,
        response: { 200: Type.Object({ etat: Type.String() }), ...ERREURS },
      },
    },
    (requete, reponse) => {
      const entree = { id: id(requete), ...(requete.body as Omit<DecisionVoulue, "id">) };
      return repondre(services, requete, reponse, decider, entree, (etat) => ({ etat }));
    },
  );

  const taches = listerTaches(services);
  serveur.get(
    `${RACINE}/taches`,
    {
      schema: {
        tags,
        response: { 200: Type.Object({ taches: Type.Array(contrat.Tache) }), ...ERREURS },
      },
    },
    (requete, reponse) =>
      repondre(services, requete, reponse, taches, null, (lignes) => ({
        taches: lignes.map((tache) => ({ ...tache, creeeLe: tache.creeeLe.toISOString() })),
      })),
  );

  const traiter = traiterTache(services);
  serveur.post(
    `${RACINE}/taches/:id`,
    { schema: { tags, params: contrat.ParamAgent, body: contrat.Traitement, response: ECRIRE } },
    (requete, reponse) => {
      const entree = { id: id(requete), ...(requete.body as Omit<TraitementVoulu, "id">) };
      return repondre(services, requete, reponse, traiter, entree);
    },
  );

  const inactivite = deciderInactivite(services);
  serveur.put(
    `${RACINE}/decision-inactivite`,
    {
      schema: {
        tags,
        body: Type.Object({ mode: Type.Enum(["automatique", "tache"]) }),
        response: ECRIRE,
      },
    },
    (requete, reponse) =>
      repondre(
        services,
        requete,
        reponse,
        inactivite,
        requete.body as { mode: "automatique" | "tache" },
      ),
  );

  const tiers = listerTiers(services);
  serveur.get(
    `${RACINE}/tiers`,
    {
      schema: {
        tags,
        response: {
          200: Type.Object({
            tiers: Type.Array(contrat.Tiers),
            obligations: Type.Array(Type.Object({ code: Type.String(), libelle: Type.String() })),
          }),
          ...ERREURS,
        },
      },
    },
    (requete, reponse) =>
      repondre(services, requete, reponse, tiers, null, (lignes) => ({
        tiers: lignes.map((ligne) => ({ ...ligne, manques: manquesDuTiers(ligne, jourCourant()) })),
        obligations: Object.entries(OBLIGATIONS).map(([code, libelle]) => ({ code, libelle })),
      })),
  );

  const enregistrer = acteEnregistrerTiers(services);
  serveur.put(
    `${RACINE}/tiers`,
    {
      bodyLimit: 8 * 1024 * 1024,
      schema: { tags, body: contrat.TiersVoulu, response: { 200: contrat.Cree, ...ERREURS } },
    },
    (requete, reponse) => {
      const voulu = requete.body as Type.Static<typeof contrat.TiersVoulu>;
      const document = voulu.document && {
        nom: voulu.document.nom,
        contenu: Buffer.from(voulu.document.contenuBase64, "base64"),
      };
      return repondre(
        services,
        requete,
        reponse,
        enregistrer,
        { ...voulu, document } as Parameters<typeof enregistrer.executer>[0],
        (cree) => ({ id: cree }),
      );
    },
  );

  const ouvrir = ouvrirIntervention(services);
  serveur.post(
    "/portail/api/interventions",
    {
      schema: {
        tags,
        body: contrat.InterventionVoulue,
        response: { 200: contrat.Cree, ...ERREURS },
      },
    },
    (requete, reponse) =>
      repondre(services, requete, reponse, ouvrir, requete.body as Voulue, (cree) => ({
        id: cree,
      })),
  );

  const fermer = clore(services);
  serveur.post(
    "/portail/api/interventions/:id/cloture",
    { schema: { tags, params: contrat.ParamAgent, response: ECRIRE } },
    (requete, reponse) => repondre(services, requete, reponse, fermer, { id: id(requete) }),
  );
}
