import type { TSchema } from "typebox";
import type { Finalite } from "../../journal/index.ts";

export type Realm = "agent" | "partenaire";

/** A body of the wire together with its HTTP status. A null body is an empty one. */
export type CorpsErreur = {
  readonly statut: number;
  readonly corps: unknown;
  /** Its media type, when it is not plain JSON. */
  readonly media?: string;
};

/** Which call failed and when, for the APIs whose error body repeats it. */
export type LieuErreur = { readonly chemin: string; readonly le: Date };

/** Failures that happen before or around an operation, each API with its own shape (wire §1.5). */
export type FormeErreurs = {
  /** Input that does not pass the contract. */
  entree(message: string, lieu: LieuErreur): CorpsErreur;
  /** Access refused by a right, a perimeter or a convention. */
  refus(code: string, message: string, lieu: LieuErreur): CorpsErreur;
  interne(message: string, lieu: LieuErreur): CorpsErreur;
  indisponible(message: string, lieu: LieuErreur): CorpsErreur;
};

/** One operation of an API: the contract of the wire and a canned answer for the sandbox. */
export type OperationApi = {
  readonly methode: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly chemin: string;
  readonly resume: string;
  readonly description?: string;
  readonly corps?: TSchema;
  /** Path parameters, query and headers that the operation reads, when it has some. */
  readonly parametres?: TSchema;
  readonly question?: TSchema;
  readonly entetes?: TSchema;
  readonly reponses: Readonly<Record<number, TSchema>>;
  /** The applicative scopes it needs, when not all those of its API. */
  readonly scopes?: readonly string[];
  /** It is about nobody in particular: an API about people reads no jeton usager there. */
  readonly sansUsager?: true;
  /** What the sandbox answers. */
  readonly exemple: { readonly statut: number; readonly corps: unknown };
  /** A body that could be sent, for the documents. */
  readonly exempleDemande?: unknown;
};

/** An API of francetravail.io: its path, realm, scopes and errors (wire §2). */
export type DefinitionApi = {
  readonly code: string;
  readonly version: number;
  readonly titre: string;
  readonly description: string;
  readonly realm: Realm;
  /** Applicative scopes beside the technical one, `api_{code}v{version}`. */
  readonly scopes: readonly string[];
  /** Person-level APIs other than the search need the jeton usager. */
  readonly jetonUsager: boolean;
  readonly finalite: Finalite;
  /** Default ceiling of one application, in calls per second. */
  readonly quota: number;
  /** No contract of it was ever published: this one is our own, in the style of the others. */
  readonly proposition?: true;
  /** APIs of which one, open to the partner, opens this one too: it gives nothing that they do not. */
  readonly ouverteAvec?: readonly string[];
  readonly erreurs: FormeErreurs;
};

type ApiNommee = Pick<DefinitionApi, "code" | "version" | "scopes">;

function scopeTechnique(api: ApiNommee): string {
  return `api_${api.code}v${api.version}`;
}

/** All the scopes that a token needs to call this API: the technical one, then its own. */
export function scopesRequis(api: ApiNommee): string[] {
  return [scopeTechnique(api), ...api.scopes];
}

/** The scope of the sandbox of this API. */
export function scopeBacASable(api: ApiNommee): string {
  return `api_test${api.code}v${api.version}`;
}

/** OpenID Connect's own, and `profil_accedant`, which every client of realm /agent sends (wire §2). */
export const SCOPES_COMMUNS: ReadonlySet<string> = new Set([
  "openid",
  "offline_access",
  "profil_accedant",
]);

/** Whether some of these open data, and not their imitation. */
export function aUneProduction(scopes: readonly string[]): boolean {
  return scopes.some((scope) => !scope.startsWith("api_test") && !SCOPES_COMMUNS.has(scope));
}

const SCOPES_DE_BASE = ["rechercheusager", "statutcontratusager"];

/** Whether an application has both base APIs, without which no other API about a person is opened to it. */
// AMB-02 ANX4-A-15 ANX4-A-16
export function aLesApisDeBase(scopes: readonly string[]): boolean {
  return SCOPES_DE_BASE.every((base) => scopes.includes(base));
}

/** Whether an API is open to a partner that has these, itself or by another that opens it. */
export function estSouscrite(
  api: Pick<DefinitionApi, "code" | "ouverteAvec">,
  souscrites: { has(code: string): boolean },
): boolean {
  return [api.code, ...(api.ouverteAvec ?? [])].some((code) => souscrites.has(code));
}
