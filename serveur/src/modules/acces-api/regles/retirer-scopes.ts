type Souscription = { readonly scopes: readonly string[] };

/** The scopes that closed subscriptions take away: those that no other one still gives. */
export function retirerScopes(
  fermees: readonly Souscription[],
  restantes: readonly Souscription[],
): string[] {
  const gardes = new Set(restantes.flatMap(({ scopes }) => scopes));
  return [...new Set(fermees.flatMap(({ scopes }) => scopes))].filter((s) => !gardes.has(s));
}
