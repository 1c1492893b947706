import { type Realm, SCOPES_COMMUNS } from "../regles/definition-api.ts";

const REALMS: ReadonlyMap<string, Realm> = new Map([
  ["/agent", "agent"],
  ["agent", "agent"],
  ["/partenaire", "partenaire"],
  ["partenaire", "partenaire"],
]);

export type ErreurOauth = { readonly error: string; readonly error_description: string };

/** The realm of a token request, every spelling of wire §1.2; null when none is asked. */
export function lireRealm(valeur: string | null): Realm | null | ErreurOauth {
  if (valeur === null || valeur === "") return null;
  return (
    REALMS.get(valeur) ?? {
      error: "invalid_request",
      error_description: "Unknown realm: expected /agent or /partenaire",
    }
  );
}

/** Splits a scope parameter and drops `application_<id>`, which clients send and nothing uses. */
export function lireScopes(parametre: string): string[] {
  const mots = parametre.split(/[ +]/).filter((mot) => mot !== "");
  return [...new Set(mots.filter((mot) => !mot.startsWith("application_")))];
}

/**
 * The wire's refusal when a scope is unknown, not subscribed, or of another realm; null when all
 * are granted. `realmDe` answers null for a scope that belongs to no API.
 */
export function refuserScopes(
  demandes: readonly string[],
  souscrits: ReadonlySet<string>,
  realm: Realm | null,
  realmsDe: (scope: string) => ReadonlySet<Realm> | undefined,
): ErreurOauth | null {
  const refuses = demandes.filter((scope) => {
    if (SCOPES_COMMUNS.has(scope)) return false;
    if (!souscrits.has(scope)) return true;
    const realms = realmsDe(scope);
    return !realms || (realm !== null && !realms.has(realm));
  });
  if (refuses.length === 0) return null;
  return {
    error: "invalid_scope",
    error_description: `Unknown/invalid scope(s): [${refuses.join(", ")}]`,
  };
}
