import type { FastifyRequest } from "fastify";
import type { ActeurApplication } from "../../acte/index.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import type { JetonVerifie } from "./jetons.ts";
import { lieuDe } from "./lieu-erreur.ts";
import { adresseAdmise } from "./liste-adresses.ts";
import type { ServicesPasserelle } from "./passerelle.ts";
import { agentNommeConforme, lireAgentNomme } from "./regles/agent-nomme.ts";
import { aLesApisDeBase, type DefinitionApi } from "./regles/definition-api.ts";
import { enteteEnDouble } from "./regles/entete-en-double.ts";
import { plafondDeLApi } from "./regles/plafond-api.ts";

type Plafond = { readonly total: number; readonly restant: number } | null;

export type Franchissement = {
  readonly genre: "acteur";
  readonly acteur: ActeurApplication;
  readonly plafond: Plafond;
};

/** A request stopped at the gateway. Without `corps` the body is `texte`, or empty. */
export type RefusPasserelle = {
  readonly genre: "refus";
  readonly statut: number;
  readonly motif: string;
  readonly entetes: Readonly<Record<string, string>>;
  readonly acteur: ActeurApplication | null;
  readonly plafond: Plafond;
  readonly texte?: string;
  readonly corps?: unknown;
};

const SANS_CACHE = { "cache-control": "no-store", pragma: "no-cache" };
const JSON_VIDE = { ...SANS_CACHE, "content-type": "application/json;charset=UTF-8" };

/** What an operation asks of its caller, and under which name its calls are counted: a sandbox has its own. */
export type Entree = { readonly scopes: readonly string[]; readonly compte: string };

/** Token, scopes, agent headers, then quota: the order in which francetravail.io answers. */
export async function controler(
  requete: FastifyRequest,
  api: DefinitionApi,
  { scopes, compte }: Entree,
  services: ServicesPasserelle,
): Promise<Franchissement | RefusPasserelle> {
  const maintenant = services.horloge.maintenant().getTime();
  const jeton = await lireJeton(requete, services, maintenant);
  if (!jeton) return refuser(401, "JETON_INVALIDE", JSON_VIDE, null);
  const annuaire = await services.annuaire.lire();
  const organisation = annuaire.organisation(jeton.application.organisationId);
  if (!organisation) return refuser(401, "ORGANISATION_INCONNUE", JSON_VIDE, null);
  const acteur: ActeurApplication = {
    genre: "application",
    applicationId: jeton.application.id,
    clientId: jeton.application.clientId,
    organisation,
    scopes: jeton.scopes,
    agentNomme: lireAgentNomme(requete.headers),
    agentId: jeton.agentId,
  };
  // AMB-09
  if (jeton.application.adresses && !adresseAdmise(jeton.application.adresses, requete.ip)) {
    return refuser(403, "ADRESSE_NON_ADMISE", JSON_VIDE, acteur);
  }
  // ANX4-A-17: a token without the API's scopes opens nothing.
  if (!scopes.every((scope) => jeton.scopes.has(scope))) {
    return refuser(403, "SCOPE_ABSENT", JSON_VIDE, acteur);
  }
  // ANX4-A-15 ANX4-A-16
  const { application } = jeton;
  if (api.jetonUsager && !aLesApisDeBase(application.scopes)) {
    return refuser(403, "API_DE_BASE_ABSENTE", JSON_VIDE, acteur);
  }
  return (
    refuserDoublon(requete, api, acteur, services) ??
    refuserAgent(requete, api, acteur, services) ??
    (await compter({ api, compte }, jeton, acteur, services))
  );
}

function lireJeton(
  requete: FastifyRequest,
  services: ServicesPasserelle,
  maintenant: number,
): ReturnType<ServicesPasserelle["jetons"]["verifier"]> {
  const autorisation = requete.headers.authorization;
  if (!autorisation || !/^bearer /i.test(autorisation)) return null;
  return services.jetons.verifier(autorisation.slice(7).trim(), maintenant);
}

function refuserDoublon(
  requete: FastifyRequest,
  api: DefinitionApi,
  acteur: ActeurApplication,
  services: ServicesPasserelle,
): RefusPasserelle | null {
  const double = enteteEnDouble(requete.raw.rawHeaders);
  if (!double) return null;
  const { statut, corps } = api.erreurs.entree(
    `L’en-tête « ${double} » est présent deux fois.`,
    lieuDe(requete, services),
  );
  return { ...refuser(statut, "ENTETE_EN_DOUBLE", SANS_CACHE, acteur), corps };
}

function refuserAgent(
  requete: FastifyRequest,
  api: DefinitionApi,
  acteur: ActeurApplication,
  services: ServicesPasserelle,
): RefusPasserelle | null {
  if (api.realm !== "agent" || acteur.agentId !== null) return null;
  switch (agentNommeConforme(requete.headers)) {
    case "absent":
      return refuser(302, "AGENT_ABSENT", { ...SANS_CACHE, location: "/francetravail.io" }, acteur);
    case "vide":
      return refuser(401, "AGENT_VIDE", JSON_VIDE, acteur);
    case "interdit": {
      const { statut, corps } = api.erreurs.entree(
        "Le caractère « | » est interdit dans les en-têtes pa-nom-agent, pa-prenom-agent et pa-identifiant-agent.",
        lieuDe(requete, services),
      );
      return { ...refuser(statut, "AGENT_INTERDIT", SANS_CACHE, acteur), corps };
    }
    case "conforme":
      return null;
  }
}

type Compte = { readonly api: DefinitionApi; readonly compte: string };

/**
 * The ceiling of this application for this API, then that of the API, which all applications share (wire §1.7). What is
 * tried in a sandbox is counted apart: it would close production to its own application, and to the others.
 */
async function compter(
  { api, compte }: Compte,
  jeton: JetonVerifie,
  acteur: ActeurApplication,
  services: ServicesPasserelle,
): Promise<Franchissement | RefusPasserelle> {
  const maintenant = services.horloge.maintenant().getTime();
  const { quotas } = jeton.application;
  const total = quotas[api.code] ?? quotas["*"] ?? api.quota;
  const cle = `${acteur.applicationId}/${compte}`;
  const { admis, restant } = await services.quotas.passer(cle, total, maintenant);
  const plafond = { total, restant };
  if (!admis) return { ...tropDAppels("QUOTA", "Quota dépassé", acteur), plafond };
  if (await apiSaturee({ api, compte }, services, maintenant))
    return { ...tropDAppels("PLAFOND_API", "Trop d’appels reçus par cette API", acteur), plafond };
  return { genre: "acteur", acteur, plafond };
}

async function apiSaturee(
  { api: { code }, compte }: Compte,
  { parametres, quotas }: ServicesPasserelle,
  maintenant: number,
): Promise<boolean> {
  const jour = jourCivil(new Date(maintenant));
  const commun = await parametres.nombre("api.appels_seconde", jour);
  const propres = await parametres.textes("api.appels_seconde_par_api", jour);
  const { admis } = await quotas.passer(compte, plafondDeLApi(code, commun, propres), maintenant);
  return !admis;
}

function tropDAppels(motif: string, quoi: string, acteur: ActeurApplication): RefusPasserelle {
  const entetes = { ...SANS_CACHE, "content-type": "text/plain", "retry-after": "1" };
  const texte = `${quoi} : réessayez après le délai indiqué par Retry-After.`;
  return { ...refuser(429, motif, entetes, acteur), texte };
}

function refuser(
  statut: number,
  motif: string,
  entetes: Readonly<Record<string, string>>,
  acteur: ActeurApplication | null,
): RefusPasserelle {
  return { genre: "refus", statut, motif, entetes, acteur, plafond: null };
}
