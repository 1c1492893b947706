import cookie from "@fastify/cookie";
import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import type { Cadre } from "./acte/index.ts";
import { apis, enregistrerApis } from "./apis.ts";
import type { ConfigurationProconnect } from "./configuration.ts";
import { creerSignataire } from "./kit/crypto/signature-document.ts";
import type { Trousseau } from "./kit/crypto/trousseau.ts";
import type { Horloge } from "./kit/horloge.ts";
import { cesserDAccepter } from "./kit/http/cesser-d-accepter.ts";
import { creerServeurHttp } from "./kit/http/serveur.ts";
import { jourCivil } from "./kit/jour-civil.ts";
import { ouvrirEcoute } from "./kit/postgres/ecoute.ts";
import { ouvrirPool } from "./kit/postgres/pool.ts";
import { ouvrirTravaux, type Travaux } from "./kit/travaux/ouvrir-travaux.ts";
import { CHANGEMENTS, ouvrirMemoires } from "./memoires.ts";
import {
  effacerJetonsAgent,
  enregistrerFluxDirects,
  enregistrerOauth,
  enregistrerPortailBlocages,
  enregistrerPortailDerogations,
  enregistrerPortailDeveloppeur,
  fournisseurALUsage,
  ouvrirQuotas,
  ouvrirUsagesApi,
} from "./modules/acces-api/index.ts";
import { enregistrerPortailPilotage } from "./modules/activites/index.ts";
import { enregistrerPortailCatalogue, finaliteOuverte } from "./modules/catalogue/index.ts";
import { enregistrerDureesPubliques } from "./modules/conservation/index.ts";
import { enregistrerPortailConventions } from "./modules/conventions/index.ts";
import {
  annoncerDisponibilite,
  enregistrerPortailDemandes,
} from "./modules/demandes-acces/index.ts";
import {
  enregistrerPortailAgents,
  enregistrerPortailAudit,
  enregistrerPortailNominations,
  enregistrerScim,
  ouvrirUsages,
  type ServicesAgents,
} from "./modules/habilitations/index.ts";
import {
  creerClientProconnect,
  enregistrerInteractions,
  enregistrerPortail,
  fermerSessionsAgents,
  lirePorteur,
  oublierFacteur,
  ouvrirSessions,
} from "./modules/identite/index.ts";
import { ouvrirJournal, ouvrirPartitions } from "./modules/journal/index.ts";
import {
  enregistrerCourriels,
  enregistrerMesNotifications,
  ouvrirCourrier,
  type ReglagesCourrier,
} from "./modules/notifications/index.ts";
import { enregistrerPortailSecurite } from "./modules/securite/index.ts";
import { enregistrerPortailSollicitations } from "./modules/sollicitations/index.ts";
import {
  creerCoffreNir,
  creerJetonsUsager,
  enregistrerPortailUsagers,
  type ServicesUsagers,
} from "./modules/usagers/index.ts";
import { enregistrerPortailWebhooks, type ServicesWebhooks } from "./modules/webhooks/index.ts";
import { informationsOpenapi } from "./openapi.ts";
import { enregistrerPages } from "./pages.ts";
import { enregistrerPortailParcours, sourcesVue360 } from "./parcours.ts";
import { enregistrerPortailProtection } from "./protection.ts";
import { enregistrerSante } from "./sante.ts";
import { realmsParScope } from "./scopes.ts";
import { enregistrerTableauOperateur } from "./tableau-operateur.ts";
import { tachesDemandees, tachesPeriodiques } from "./travaux.ts";

export type OptionsPlateforme = {
  readonly urlBase: string;
  readonly urlPublique: string;
  readonly trousseau: Trousseau;
  readonly horloge: Horloge;
  readonly proconnect: ConfigurationProconnect & { readonly local: boolean };
  readonly demonstration: boolean;
  readonly courrier: ReglagesCourrier;
  /** Proxies whose X-Forwarded-For says where a call comes from; none: the connection's own address. */
  readonly mandataires?: readonly string[];
  /** False leaves e-mails and periodic tasks to whoever calls `travaux`. */
  readonly arrierePlan: boolean;
  /** Where application logs go; silent without it. */
  readonly journaliser?: NodeJS.WritableStream;
};

export type Plateforme = {
  readonly serveur: FastifyInstance;
  readonly travaux: Travaux;
  fermer(): Promise<void>;
};

const APRES_LE_DEPART_MS = 500;

/** The composition root: database, modules, HTTP. Nothing is global; two can live in one process. */
export async function creerPlateforme(options: OptionsPlateforme): Promise<Plateforme> {
  const { horloge, trousseau } = options;
  const pool = ouvrirPool(options.urlBase, 8, true);
  const [ecoute] = await Promise.all([
    ouvrirEcoute(options.urlBase, CHANGEMENTS),
    ouvrirPartitions(pool, jourCivil(horloge.maintenant())),
  ]);

  const memoires = ouvrirMemoires(pool, ecoute);
  const { annuaire, parametres, blocages, applications, nominations } = memoires;
  const { catalogue, ouvertures, jetons } = memoires;
  const usagesApi = ouvrirUsagesApi(pool);
  const journal = ouvrirJournal(pool);
  const usages = ouvrirUsages(pool);
  const cadre: Cadre = { horloge, annuaire, journal, usages };
  const commun = { pool, cadre, parametres };
  const demandes = { ...commun, catalogue, apis, ouvertures };
  const usagers: ServicesUsagers = {
    pool,
    cadre,
    parametres,
    coffre: creerCoffreNir(trousseau),
    jetons: creerJetonsUsager(trousseau.jetonUsager),
    ...sourcesVue360(pool, parametres),
  };
  const identite = {
    pool,
    cadre,
    parametres,
    sessions: ouvrirSessions(pool),
    sourcesAcces: memoires.sourcesAcces,
    acceptations: catalogue.acceptations,
    tuiles: (agent: { readonly modules: ReadonlySet<string> }) =>
      catalogue.tuiles(agent, jourCivil(horloge.maintenant())),
    nominations,
    blocages,
    usages,
    proconnect: creerClientProconnect(options.proconnect, options.urlPublique),
    trousseau,
    urlPublique: options.urlPublique,
    demonstration: options.demonstration,
  };
  const agents: ServicesAgents = {
    ...commun,
    async fermerAcces(client, agentId, le) {
      await fermerSessionsAgents(client, [agentId], le);
      await effacerJetonsAgent(client, agentId);
    },
    oublierSecondFacteur: oublierFacteur,
    modulesDuCatalogue: catalogue.modules,
  };
  const realms = realmsParScope(apis);
  const fournisseur = fournisseurALUsage({
    pool,
    applications,
    emetteur: options.urlPublique,
    cleSecrets: trousseau.secretsApplications,
    cleSignature: trousseau.signature,
    cleTemoins: trousseau.temoins,
    scopes: [...realms.keys()],
    maintenant: () => horloge.maintenant(),
    noterSecret: usagesApi.noterSecret,
    lireAgent: lirePorteur(identite),
  });

  const serveur = creerServeurHttp({
    logger: options.journaliser ? { level: "warn", stream: options.journaliser } : false,
    mandataires: options.mandataires ?? [],
  });
  serveur.register(cookie);
  serveur.register(swagger, informationsOpenapi(options.urlPublique));
  enregistrerSante(serveur, pool);
  enregistrerDureesPubliques(serveur, { cadre, parametres });
  enregistrerOauth(serveur, {
    fournisseur,
    applications,
    realmsDe: (scope) => realms.get(scope),
    journal,
    horloge,
    parametres,
    annuaire,
  });
  const developpeur = {
    ...commun,
    apis,
    usages: usagesApi,
    cleSecrets: trousseau.secretsApplications,
    acceptations: catalogue.acceptations,
  };
  const webhooks: ServicesWebhooks = {
    ...commun,
    jetons: usagers.jetons,
    applications,
    developpeur,
    cleSecrets: trousseau.webhooks,
    cleIdentifiants: trousseau.identifiantsExternes,
    demonstration: options.demonstration,
  };
  enregistrerFluxDirects(serveur, developpeur, jetons);
  const quotas = ouvrirQuotas(pool);
  const passerelle = { horloge, jetons, quotas, usages: usagesApi, annuaire, parametres, journal };
  serveur.register(async (portee) => {
    enregistrerApis(portee, usagers, passerelle, trousseau.jetonUsager, webhooks);
  });
  enregistrerInteractions(serveur, identite, fournisseur, async (clientId) => {
    const application = await applications.lire(clientId);
    return application?.organisationId ?? null;
  });
  const courrier = ouvrirCourrier(options.courrier);
  const notifications = { pool, cadre, courrier: courrier.genre };
  enregistrerPortail(serveur, identite, (portee) => {
    enregistrerMesNotifications(portee, notifications);
    enregistrerCourriels(portee, notifications);
    enregistrerPortailUsagers(portee, usagers);
    enregistrerPortailParcours(portee, usagers);
    enregistrerPortailDeveloppeur(portee, developpeur, blocages);
    enregistrerPortailWebhooks(portee, webhooks);
    enregistrerTableauOperateur(portee, developpeur);
    enregistrerPortailBlocages(portee, developpeur);
    enregistrerPortailDerogations(portee, developpeur);
    enregistrerPortailCatalogue(portee, {
      pool,
      cadre,
      catalogue,
      elementsOuverts: ouvertures.elementsOuverts,
      surDisponibilite: (client, element) => annoncerDisponibilite(demandes, client, element),
    });
    enregistrerPortailPilotage(portee, {
      ...commun,
      statistiqueOuverte: async (jour) =>
        finaliteOuverte((await catalogue.lire()).decisions, "STATISTIQUE", jour),
    });
    enregistrerPortailConventions(portee, commun);
    enregistrerPortailDemandes(portee, demandes);
    enregistrerPortailProtection(portee, usagers);
    enregistrerPortailSecurite(portee, commun);
    enregistrerPortailSollicitations(portee, { ...commun, catalogue });
    enregistrerPortailAgents(portee, agents);
    enregistrerPortailNominations(portee, { ...commun, nominations });
    const signataire = creerSignataire(trousseau.rapports);
    enregistrerPortailAudit(portee, { ...commun, signataire });
  });
  enregistrerScim(serveur, agents, options.urlPublique);
  enregistrerPages(serveur, apis, options.urlPublique);

  const servicesTravaux = {
    pool,
    agents,
    demandes,
    webhooks,
    scellement: creerSignataire(trousseau.journal),
    livraison: {
      pool,
      courrier,
      expediteur: options.courrier.expediteur,
      urlPublique: options.urlPublique,
    },
  };
  const travaux = ouvrirTravaux({
    urlBase: options.urlBase,
    horloge,
    taches: tachesDemandees(servicesTravaux),
    periodiques: tachesPeriodiques(servicesTravaux),
    avertir: (texte) => serveur.log.warn(texte),
  });
  if (options.arrierePlan) {
    // A start waits neither for the jobs nor for the OAuth server, nor the first token a moment later.
    const ensuite = () => Promise.all([travaux.demarrer(), fournisseur()]);
    serveur.addHook("onListen", async () => void setTimeout(ensuite, APRES_LE_DEPART_MS).unref());
  }

  return {
    serveur,
    travaux,
    async fermer() {
      await cesserDAccepter(serveur);
      await travaux.arreter();
      await courrier.fermer();
      await serveur.close();
      await usagesApi.fermer();
      await ecoute.fermer();
      await pool.end();
    },
  };
}
