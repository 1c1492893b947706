import type { Appeler } from "./appeler.ts";
import { DROITS } from "./droits.genere.ts";
import type { Realm } from "./jetons-acces.ts";
import type { OptionsAppel } from "./options.ts";
import type { paths } from "./schema.genere.ts";

type Methode = "get" | "post" | "put" | "patch" | "delete";
type Chemin = keyof paths;
type MethodeDe<C extends Chemin> = {
  [M in Methode]: paths[C][M] extends { responses: unknown } ? M : never;
}[Methode];
type Contenu<R> = R extends { content: { "application/json": infer Forme } } ? Forme : null;
type Reponses<O> = O extends { responses: infer R } ? R : never;
/** What an operation answers when it succeeds; null for nothing. */
export type Reponse<C extends Chemin, M extends MethodeDe<C>> = {
  [S in keyof Reponses<paths[C][M]>]: S extends 200 | 201 | 202 | 204
    ? Contenu<Reponses<paths[C][M]>[S]>
    : never;
}[keyof Reponses<paths[C][M]>];
type Voulu<Nom extends string, Valeur> = { readonly [N in Nom]: Valeur };
type Possible<Nom extends string, Valeur> = { readonly [N in Nom]?: Valeur };
type Rien<Nom extends string> = Possible<Nom, undefined>;
/** A body is owed where the contract declares one. */
type AvecCorps<O> = O extends { requestBody: { content: { "application/json": infer Forme } } }
  ? Voulu<"corps", Forme>
  : O extends { requestBody?: { content: { "application/json": infer Forme } } }
    ? Possible<"corps", Forme>
    : Rien<"corps">;
/** So are the parameters of the path, and those of the question that the contract requires. */
type Avec<O, Ou extends "path" | "query", Nom extends string> = O extends {
  parameters: { [P in Ou]: infer Valeurs };
}
  ? Voulu<Nom, Valeurs>
  : O extends { parameters: { [P in Ou]?: infer Valeurs } }
    ? Possible<Nom, Valeurs>
    : Rien<Nom>;

/** What an operation is given: the jeton of the person, and what its contract declares. */
export type DemandeLibre<O> = O extends unknown
  ? OptionsAppel &
      AvecCorps<O> &
      Avec<O, "path", "parametres"> &
      Avec<O, "query", "question"> & {
        readonly jeton?: string;
        /** Headers of the operation's own, such as those of modificationOrientation v1. */
        readonly entetes?: Readonly<Record<string, string>>;
        /** The same key and body happen once, however often they are sent. */
        readonly cleIdempotence?: string;
      }
  : never;
type Demandes<D> = Record<never, never> extends D ? [demande?: D] : [demande: D];

/**
 * Calls any operation of the document: method and path choose the types of what is sent and received, and
 * the rights asked for. Throws ErreurMaillage, and nothing else.
 */
export type AppelLibre = <C extends Chemin, M extends MethodeDe<C>>(
  methode: M,
  chemin: C,
  ...demande: Demandes<DemandeLibre<paths[C][M]>>
) => Promise<Reponse<C, M>>;

type DemandeRecue = OptionsAppel & {
  readonly jeton?: string;
  readonly corps?: unknown;
  readonly parametres?: object;
  readonly question?: object;
  readonly entetes?: Readonly<Record<string, string>>;
  readonly cleIdempotence?: string;
};

/** Calls of every operation, the scopes asked for being those of the path and method. */
export function creerAppelLibre(appeler: Appeler): AppelLibre {
  const libre = async (methode: string, chemin: string, demande: DemandeRecue = {}) => {
    const [realm, ...scopes] = (DROITS[`${methode} ${chemin}`] ?? "").split(" ");
    const { jeton, corps, parametres, question, entetes, cleIdempotence, signal } = demande;
    return appeler(
      {
        nom: `${methode.toUpperCase()} ${chemin}`,
        methode: methode.toUpperCase(),
        chemin: composer(chemin, parametres ?? {}, question ?? {}),
        realm: realm as Realm,
        scopes,
        vide: true,
      },
      {
        corps,
        jetonUsager: jeton,
        entetes: { ...entetes, ...(cleIdempotence && { "idempotency-key": cleIdempotence }) },
        signal,
      },
    );
  };
  return libre as AppelLibre;
}

function composer(chemin: string, parametres: object, question: object): string {
  const complet = Object.entries(parametres).reduce(
    (adresse, [nom, valeur]) => adresse.replace(`{${nom}}`, encodeURIComponent(String(valeur))),
    chemin,
  );
  const suite = new URLSearchParams();
  for (const [nom, valeur] of Object.entries(question)) {
    if (valeur !== undefined) suite.set(nom, String(valeur));
  }
  return suite.size > 0 ? `${complet}?${suite}` : complet;
}
