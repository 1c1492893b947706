import { SCOPES_COMMUNS } from "./definition-api.ts";

type Souscription = { readonly scopes: readonly string[] };

/** The scopes that closed subscriptions take away: those that no other one still gives, the common ones never. */
export function retirerScopes(
  fermees: readonly Souscription[],
  restantes: readonly Souscription[],
): string[] {
  const gardes = new Set(restantes.flatMap(({ scopes }) => scopes));
  return [...new Set(fermees.flatMap(({ scopes }) => scopes))].filter(
    (scope) => !gardes.has(scope) && !SCOPES_COMMUNS.has(scope),
  );
}
