import type { ApplicationEssai } from "./applications.ts";
import type { UsagerEssai } from "./usagers.ts";

export const ENTETES_AGENT: Readonly<Record<string, string>> = {
  "pa-nom-agent": "LEROUX",
  "pa-prenom-agent": "CAMILLE",
  "pa-identifiant-agent": "cleroux62",
};

export const JETON = "/connexion/oauth2/access_token";

export const CHEMINS = {
  parNir: "/partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir",
  parNumero: "/partenaire/rechercher-usager/v2/usagers/par-numero-francetravail",
  statut: "/partenaire/contrat-usager/v2/contrat",
  informations: "/partenaire/informations-administratives/v1/usager",
  rqth: "/partenaire/donnees-rqth/v1/rqth",
  certifie: "/partenaire/rechercheindividucertifie/v1/rechercheIndividuCertifie",
} as const;

/** Posts a form to an OAuth endpoint. */
export function poster(
  adresse: string,
  champs: Readonly<Record<string, string>>,
  entetes: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(adresse, {
    method: "POST",
    headers: { ...entetes },
    body: new URLSearchParams(champs),
    redirect: "manual",
  });
}

/** An access token by client credentials; fails the test when it is refused. */
export async function obtenirJeton(
  url: string,
  application: ApplicationEssai,
  scopes: readonly string[],
  realm = "/agent",
): Promise<string> {
  const reponse = await poster(`${url}${JETON}?realm=${encodeURIComponent(realm)}`, {
    grant_type: "client_credentials",
    client_id: application.clientId,
    client_secret: application.secret,
    scope: scopes.join(" "),
  });
  const corps = (await reponse.json()) as { access_token?: string };
  if (!corps.access_token) throw new Error(`Jeton refusé : ${JSON.stringify(corps)}`);
  return corps.access_token;
}

export type Sortie = {
  readonly statut: number;
  readonly entetes: Headers;
  readonly texte: string;
  /** The JSON body; undefined when empty or not JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: a body of the wire, checked field by field by the test
  readonly corps: any;
};

export type AppelVoulu = {
  readonly jeton?: string;
  readonly usager?: string;
  readonly entetes?: Readonly<Record<string, string>>;
  /** Instead of POST with a body, GET without. */
  readonly methode?: string;
  /** An object goes as JSON, a text as it is. Present: POST. */
  readonly corps?: unknown;
};

/** Calls an API as a partner does, with the three pa-* headers unless `entetes` says otherwise. */
export async function appeler(adresse: string, voulu: AppelVoulu = {}): Promise<Sortie> {
  const headers: Record<string, string> = { ...(voulu.entetes ?? ENTETES_AGENT) };
  if (voulu.jeton !== undefined) headers.authorization = `Bearer ${voulu.jeton}`;
  if (voulu.usager !== undefined) headers["ft-jeton-usager"] = voulu.usager;
  const envoi = voulu.corps !== undefined;
  if (envoi) headers["content-type"] ??= "application/json";
  const reponse = await fetch(adresse, {
    method: voulu.methode ?? (envoi ? "POST" : "GET"),
    headers,
    redirect: "manual",
    ...(envoi && {
      body: typeof voulu.corps === "string" ? voulu.corps : JSON.stringify(voulu.corps),
    }),
  });
  const texte = await reponse.text();
  return { statut: reponse.status, entetes: reponse.headers, texte, corps: lireJson(texte) };
}

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

/** The jeton usager of a person within reach. */
export async function obtenirJetonUsager(
  url: string,
  jeton: string,
  usager: UsagerEssai,
): Promise<string> {
  const corps = { nir: usager.nir, dateNaissance: usager.dateNaissance };
  const sortie = await appeler(url + CHEMINS.parNir, { jeton, corps });
  if (sortie.corps?.codeRetour !== "S001") throw new Error(`Recherche : ${sortie.texte}`);
  return sortie.corps.jetonUsager;
}
