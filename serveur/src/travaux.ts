import type pg from "pg";
import type { Signataire } from "./kit/crypto/signature-document.ts";
import { jourCivil } from "./kit/jour-civil.ts";
import type { Tache, TachePeriodique } from "./kit/travaux/tache.ts";
import { executerRappelsSecrets, purgerObjets } from "./modules/acces-api/index.ts";
import { executerDebuts } from "./modules/accompagnement/index.ts";
import { executerConservation } from "./modules/conservation/index.ts";
import { executerEcheancesConventions } from "./modules/conventions/index.ts";
import {
  alerterAnciennes,
  executerOuvertures,
  type ServicesDemandes,
} from "./modules/demandes-acces/index.ts";
import { rappelerExercices } from "./modules/donnees-personnelles/index.ts";
import {
  executerAudits,
  executerEcheances,
  executerInactivite,
  executerNominations,
  type ServicesAgents,
} from "./modules/habilitations/index.ts";
import { purgerConnexions, purgerEnvois } from "./modules/identite/index.ts";
import { ouvrirPartitions, scellerJournal } from "./modules/journal/index.ts";
import {
  abandonnerEnvois,
  ENVOYER_COURRIEL,
  type Livraison,
  livrerCourriel,
} from "./modules/notifications/index.ts";
import {
  rappelerEvaluations,
  rappelerSensibilisations,
  rechercherAbus,
} from "./modules/securite/index.ts";
import { rappelerSignalements } from "./modules/signalements/index.ts";
import { purgerCles } from "./modules/usagers/index.ts";
import {
  LIVRER_WEBHOOKS,
  livrer,
  purgerWebhooks,
  repartir,
  type ServicesWebhooks,
} from "./modules/webhooks/index.ts";

/** What the tasks below work with: add here the services of the modules whose tasks you add. */
export type ServicesTravaux = {
  readonly pool: pg.Pool;
  readonly livraison: Livraison;
  readonly scellement: Signataire;
  readonly agents: ServicesAgents;
  readonly demandes: ServicesDemandes;
  readonly webhooks: ServicesWebhooks;
};

/**
 * Every periodic task of the platform, in the order they run: one line each. `executer` does what is due
 * at that instant, may be run twice, and decides with `maintenant` alone.
 */
export function tachesPeriodiques(services: ServicesTravaux): readonly TachePeriodique[] {
  const { pool } = services;
  return [
    // Every second.
    {
      nom: "evenements-a-repartir",
      quand: "seconde",
      executer: (maintenant) => repartir(services.webhooks, maintenant),
    },
    // Every hour.
    {
      nom: "partitions-journal",
      quand: "heure",
      executer: (maintenant) => ouvrirPartitions(pool, jourCivil(maintenant)),
    },
    {
      nom: "sceaux-journal",
      quand: "heure",
      executer: (maintenant) => scellerJournal(pool, services.scellement, maintenant),
    },
    {
      nom: "consultations-inhabituelles",
      quand: "heure",
      executer: (maintenant) => rechercherAbus(services.agents, maintenant),
    },
    {
      nom: "signalements-a-envoyer",
      quand: "heure",
      executer: (maintenant) => rappelerSignalements(services.agents, maintenant),
    },
    { nom: "courriels-interrompus", quand: "heure", executer: () => abandonnerEnvois(pool) },
    {
      nom: "jetons-expires",
      quand: "heure",
      async executer(maintenant) {
        await purgerObjets(pool);
        await purgerConnexions(pool, maintenant);
      },
    },
    {
      nom: "cles-idempotence",
      quand: "heure",
      async executer(maintenant) {
        await purgerCles(pool, maintenant);
        await purgerEnvois(pool, maintenant);
      },
    },
    {
      nom: "fin-de-la-conservation",
      quand: "heure",
      executer: (maintenant) => executerConservation(pool, maintenant),
    },
    {
      nom: "debut-des-periodes",
      quand: "heure",
      executer: (maintenant) => executerDebuts(pool, maintenant),
    },
    // Every day at 02:15 in Paris.
    {
      nom: "echeances-conventions",
      quand: "jour",
      executer: (maintenant) => executerEcheancesConventions(pool, maintenant),
    },
    {
      nom: "fin-des-ouvertures",
      quand: "jour",
      executer: (maintenant) => executerOuvertures(services.demandes, maintenant),
    },
    {
      nom: "age-des-demandes",
      quand: "jour",
      executer: (maintenant) => alerterAnciennes(services.demandes, maintenant),
    },
    {
      nom: "exercice-des-droits",
      quand: "jour",
      executer: (maintenant) => rappelerExercices(services.agents, maintenant),
    },
    {
      nom: "rappels-secrets",
      quand: "jour",
      executer: (maintenant) => executerRappelsSecrets(services.agents, maintenant),
    },
    {
      nom: "nominations-rgc",
      quand: "jour",
      executer: (maintenant) => executerNominations(services.agents, maintenant),
    },
    {
      nom: "audits-habilitations",
      quand: "jour",
      executer: (maintenant) => executerAudits(services.agents, maintenant),
    },
    {
      nom: "echeances-comptes",
      quand: "jour",
      executer: (maintenant) => executerEcheances(services.agents, maintenant),
    },
    {
      nom: "comptes-inactifs",
      quand: "jour",
      executer: (maintenant) => executerInactivite(services.agents, maintenant),
    },
    {
      nom: "evaluations-de-securite",
      quand: "jour",
      executer: (maintenant) => rappelerEvaluations(services.agents, maintenant),
    },
    {
      nom: "sensibilisations",
      quand: "jour",
      executer: (maintenant) => rappelerSensibilisations(services.agents, maintenant),
    },
    {
      nom: "purge-webhooks",
      quand: "jour",
      executer: (maintenant) => purgerWebhooks(services.webhooks, maintenant),
    },
  ];
}

/** What answers the jobs that acts ask for in their transaction. */
export function tachesDemandees(services: ServicesTravaux): Readonly<Record<string, Tache>> {
  return {
    [ENVOYER_COURRIEL]: (charge, essai) => livrerCourriel(services.livraison, charge, essai),
    [LIVRER_WEBHOOKS]: (charge, essai) => livrer(services.webhooks, charge, essai),
  };
}
