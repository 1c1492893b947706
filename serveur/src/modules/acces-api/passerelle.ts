import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ActeurApplication, AgentNomme } from "../../acte/index.ts";
import type { Horloge } from "../../kit/horloge.ts";
import { elaguerEntree } from "../../kit/http/elaguer.ts";
import { ignorerCorps } from "../../kit/http/ignorer-corps.ts";
import { journaliserSurprise, phraseErreurRequete } from "../../kit/http/repondre-erreur.ts";
import { ATTENTE_INDISPONIBLE, estIndisponible } from "../../kit/indisponible.ts";
import type { SourceAnnuaire } from "../conventions/index.ts";
import type { Journal } from "../journal/index.ts";
import type { Parametres } from "../parametres/index.ts";
import { enregistrerBacASable } from "./bac-a-sable.ts";
import {
  controler,
  type Entree,
  type Franchissement,
  type RefusPasserelle,
} from "./controle-passerelle.ts";
import type { VerificateurJetons } from "./jetons.ts";
import { lieuDe } from "./lieu-erreur.ts";
import type { Quotas } from "./quotas.ts";
import { lireAgentNomme } from "./regles/agent-nomme.ts";
import {
  type CorpsErreur,
  type DefinitionApi,
  type LieuErreur,
  type OperationApi,
  scopeBacASable,
  scopesRequis,
} from "./regles/definition-api.ts";
import { schemaOperation } from "./schema-operation.ts";
import type { UsagesApi } from "./usages-api.ts";

/** What the gateway needs to know who calls and how often. */
export type ServicesPasserelle = {
  readonly horloge: Horloge;
  readonly jetons: VerificateurJetons;
  readonly quotas: Quotas;
  readonly usages: UsagesApi;
  readonly annuaire: SourceAnnuaire;
  readonly parametres: Parametres;
  readonly journal: Journal;
};

/** What an operation answers: an HTTP status and a body of its contract (undefined: no body). */
export type ReponseApi = {
  readonly statut: number;
  readonly corps?: unknown;
  readonly media?: string;
};

export type AppelApi = {
  readonly acteur: ActeurApplication;
  readonly correlation: string;
  readonly corps: unknown;
  readonly parametres: Readonly<Record<string, string>>;
  readonly question: Readonly<Record<string, string | undefined>>;
  readonly entetes: Readonly<Record<string, string | string[] | undefined>>;
  readonly jetonUsager: string | undefined;
  /** Header `Idempotency-Key`: the same key and body give the same answer, once. */
  readonly cleIdempotence: string | undefined;
  readonly lieu: LieuErreur;
};

/** What a treatment refuses by itself, before any acte: a sentence, that the gateway answers and consigns. */
export type EntreeRefusee = { readonly entreeRefusee: string };

export type Traitement = (appel: AppelApi) => Promise<ReponseApi | EntreeRefusee>;

declare module "fastify" {
  interface FastifyRequest {
    acteurApplication: ActeurApplication | null;
  }
}

/** Serves an API and its sandbox behind the gateway (wire §1.3 to §1.7). */
export function enregistrerApi(
  serveur: FastifyInstance,
  api: DefinitionApi,
  operations: readonly { operation: OperationApi; traiter: Traitement }[],
  services: ServicesPasserelle,
): void {
  serveur.register(async (portee) => {
    preparer(portee, api, { compte: api.code, scopes: scopesRequis(api) }, services);
    for (const { operation, traiter } of operations) {
      portee.route({
        method: operation.methode,
        url: `/partenaire/${api.code}/v${api.version}${operation.chemin}`,
        schema: schemaOperation(api, operation),
        ...(operation.scopes && {
          config: { scopes: scopesRequis({ ...api, scopes: operation.scopes }) },
        }),
        handler: async (requete, reponse) => {
          const sortie = await traiter({
            acteur: requete.acteurApplication as ActeurApplication,
            correlation: requete.id,
            corps: requete.body,
            parametres: requete.params as Record<string, string>,
            question: requete.query as Record<string, string>,
            entetes: requete.headers,
            jetonUsager: entete(requete, "ft-jeton-usager"),
            cleIdempotence: entete(requete, "idempotency-key"),
            lieu: lieuDe(requete, services),
          });
          return "entreeRefusee" in sortie
            ? refuserEntree({ requete, reponse, api, services }, sortie.entreeRefusee)
            : repondre(reponse, sortie);
        },
      });
    }
  });
  serveur.register(async (portee) => {
    preparer(portee, api, { compte: `test${api.code}`, scopes: [scopeBacASable(api)] }, services);
    enregistrerBacASable(
      portee,
      api,
      operations.map(({ operation }) => operation),
      services,
    );
  });
}

/** A request of an API under way, and what it is answered with. */
type Echange = {
  readonly requete: FastifyRequest;
  readonly reponse: FastifyReply;
  readonly api: DefinitionApi;
  readonly services: ServicesPasserelle;
};

function preparer(
  portee: FastifyInstance,
  api: DefinitionApi,
  entree: Entree,
  services: ServicesPasserelle,
): void {
  portee.decorateRequest("acteurApplication", null);
  portee.addHook("onRequest", async (requete, reponse) => {
    const { config, schema } = requete.routeOptions;
    // Clients send a content type, and sometimes a body, where the contract has none (wire §1.3).
    if (!schema?.body) ignorerCorps(requete);
    const { scopes = entree.scopes } = config as { scopes?: readonly string[] };
    const passage = await controler(requete, api, { ...entree, scopes }, services);
    appliquerPlafond(reponse, passage);
    requete.acteurApplication = passage.acteur;
    if (passage.genre === "refus") return refuser({ requete, reponse, api, services }, passage);
  });
  portee.addHook("onResponse", (requete, reponse, fini) => {
    const { acteurApplication: acteur } = requete;
    const le = services.horloge.maintenant().getTime();
    if (acteur) services.usages.noter(acteur.applicationId, entree.compte, reponse.statusCode, le);
    fini();
  });
  portee.addHook("preHandler", (requete, _reponse, fini) => {
    elaguerEntree(requete);
    fini();
  });
  portee.addHook("preValidation", ({ method, query }, _reponse, fini) => {
    if (method === "GET" || method === "HEAD") oublierVides(query as Record<string, unknown>);
    fini();
  });
  portee.setErrorHandler(async (erreur, requete, reponse) => {
    const phrase = phraseErreurRequete(erreur);
    if (phrase) return refuserEntree({ requete, reponse, api, services }, phrase);
    journaliserSurprise(requete, erreur);
    return repondre(reponse, erreurTechnique(api, erreur, lieuDe(requete, services)));
  });
}

/** What a reading is asked with an empty value is not asked: so forms and clients leave a filter out (wire §3.14). */
function oublierVides(question: Record<string, unknown>): void {
  for (const [nom, valeur] of Object.entries(question)) if (valeur === "") delete question[nom];
}

/** The one road of an input that the contract refuses: its line, then the API's own shape. */
async function refuserEntree(echange: Echange, phrase: string): Promise<FastifyReply> {
  const { requete, reponse, api, services } = echange;
  await consignerRefus(echange, requete.acteurApplication, "ENTREE_INVALIDE");
  return repondre(reponse, api.erreurs.entree(phrase, lieuDe(requete, services)));
}

function erreurTechnique(api: DefinitionApi, erreur: unknown, lieu: LieuErreur): CorpsErreur {
  return estIndisponible(erreur)
    ? api.erreurs.indisponible("Service momentanément indisponible, réessayez plus tard.", lieu)
    : api.erreurs.interne("Une erreur interne est survenue.", lieu);
}

async function refuser(echange: Echange, refus: RefusPasserelle): Promise<FastifyReply> {
  const { reponse } = echange;
  await consignerRefus(echange, refus.acteur, refus.motif);
  reponse.headers(refus.entetes);
  if (refus.corps !== undefined)
    return repondre(reponse, { statut: refus.statut, corps: refus.corps });
  return reponse.code(refus.statut).send(refus.texte ?? "");
}

function appliquerPlafond(reponse: FastifyReply, passage: Franchissement | RefusPasserelle): void {
  if (passage.plafond === null) return;
  reponse.header("X-Ratelimit-Burst-Capacity-Clientidlimiter", passage.plafond.total);
  reponse.header("X-Ratelimit-Remaining-Clientidlimiter", passage.plafond.restant);
}

async function consignerRefus(
  { requete, api, services }: Echange,
  acteur: ActeurApplication | null,
  motif: string,
): Promise<void> {
  const nomme: AgentNomme | null = acteur?.agentNomme ?? lireAgentNomme(requete.headers);
  await services.journal.consigner({
    le: services.horloge.maintenant(),
    canal: "api",
    organisationId: acteur?.organisation.id ?? null,
    applicationId: acteur?.applicationId ?? null,
    agentId: acteur?.agentId ?? null,
    agent: acteur && nomme ? `${nomme.identifiant} ${nomme.nom} ${nomme.prenom}` : null,
    capacite: "application",
    finalite: api.finalite,
    acte: `${api.code} v${api.version}`,
    usagerId: null,
    issue: "refusee",
    motif,
    correlation: requete.id,
  });
}

function repondre(reponse: FastifyReply, sortie: ReponseApi): FastifyReply {
  reponse.code(sortie.statut).header("cache-control", "no-store");
  if (sortie.statut === 503) reponse.header("retry-after", ATTENTE_INDISPONIBLE);
  if (sortie.media) reponse.type(sortie.media);
  return sortie.corps === undefined ? reponse.send() : reponse.send(sortie.corps);
}

function entete(requete: FastifyRequest, nom: string): string | undefined {
  const valeur = requete.headers[nom];
  return typeof valeur === "string" ? valeur : undefined;
}
