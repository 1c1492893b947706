import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { joursEntre } from "../../../kit/delais.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { routesActes } from "../../identite/index.ts";
import { listerDemandes, listerTaches, listerTiers } from "../actes/consulter-comptes.ts";
import { deciderDemande } from "../actes/decider-demande.ts";
import { acteEnregistrerTiers } from "../actes/enregistrer-tiers.ts";
import { clore, ouvrirIntervention } from "../actes/intervenir.ts";
import { deciderInactivite, traiterTache } from "../actes/traiter-tache.ts";
import type { TiersAEnregistrer } from "../depot/tiers.ts";
import { manquesDuTiers, OBLIGATIONS } from "../regles/tiers.ts";
import type { ServicesAgents } from "../services-agents.ts";
import * as contrat from "./contrats.ts";
import { statutPropre } from "./statut-propre.ts";

const RACINE = "/gestion-des-comptes";
const DOCUMENT_MAX = 8 * 1024 * 1024;
const Rien = Type.Null();
const Obligations = Type.Array(Type.Object({ code: Type.String(), libelle: Type.String() }));

/** The queue of requests, the tasks, the third parties, and the opérateur's exceptional mode. */
export function enregistrerDemandes(serveur: FastifyInstance, services: ServicesAgents): void {
  const servir = routesActes(serveur, services.cadre, "Gestion des comptes", statutPropre);
  const jourCourant = () => jourCivil(services.cadre.horloge.maintenant());
  servir(
    {
      chemin: `${RACINE}/demandes`,
      sortie: Type.Object({ demandes: Type.Array(contrat.Demande) }),
      dire: (demandes) => ({
        // ANX1-2-07
        demandes: demandes.map((demande) => ({
          ...demande,
          deposeeLe: demande.deposeeLe.toISOString(),
          decideeLe: demande.decideeLe?.toISOString() ?? null,
          ageJours: joursEntre(jourCivil(demande.deposeeLe), jourCourant()),
        })),
      }),
    },
    listerDemandes(services),
  );
  servir(
    {
      chemin: `${RACINE}/demandes/:id`,
      corps: contrat.Decision,
      sortie: Type.Object({ etat: Type.String() }),
      dire: (etat) => ({ etat }),
    },
    deciderDemande(services),
  );
  servir(
    {
      chemin: `${RACINE}/taches`,
      sortie: Type.Object({ taches: Type.Array(contrat.Tache) }),
      dire: (taches) => ({
        taches: taches.map((tache) => ({ ...tache, creeeLe: tache.creeeLe.toISOString() })),
      }),
    },
    listerTaches(services),
  );
  servir(
    { chemin: `${RACINE}/taches/:id`, corps: contrat.Traitement, sortie: Rien },
    traiterTache(services),
  );
  servir(
    {
      methode: "PUT",
      chemin: `${RACINE}/decision-inactivite`,
      corps: Type.Object({ mode: Type.Enum(["automatique", "tache"]) }),
      sortie: Rien,
    },
    deciderInactivite(services),
  );
  servir(
    {
      chemin: `${RACINE}/tiers`,
      sortie: Type.Object({ tiers: Type.Array(contrat.Tiers), obligations: Obligations }),
      dire: (tiers) => ({
        tiers: tiers.map((un) => ({ ...un, manques: manquesDuTiers(un, jourCourant()) })),
        obligations: Object.entries(OBLIGATIONS).map(([code, libelle]) => ({ code, libelle })),
      }),
    },
    listerTiers(services),
  );
  servir(
    {
      methode: "PUT",
      chemin: `${RACINE}/tiers`,
      corps: contrat.TiersVoulu,
      octets: DOCUMENT_MAX,
      sortie: contrat.Cree,
      lire: ({ body }) => lireTiers(body as Type.Static<typeof contrat.TiersVoulu>),
      dire: (id) => ({ id }),
    },
    acteEnregistrerTiers(services),
  );
  servir(
    {
      chemin: "/interventions",
      corps: contrat.InterventionVoulue,
      sortie: contrat.Cree,
      dire: (id) => ({ id }),
    },
    ouvrirIntervention(services),
  );
  servir({ methode: "POST", chemin: "/interventions/:id/cloture", sortie: Rien }, clore(services));
}

function lireTiers(voulu: Type.Static<typeof contrat.TiersVoulu>) {
  const { document } = voulu;
  return {
    ...voulu,
    document: document && {
      nom: document.nom,
      contenu: Buffer.from(document.contenuBase64, "base64"),
    },
  } as Omit<TiersAEnregistrer, "organisationId">;
}
