/**
 * Values of `acr` that the authorization request makes essential, or null when it makes none so.
 * `claims` is the raw JSON parameter. Source: OpenID Connect Core 5.5.1.1.
 */
// B8-09
export function acrExiges(claims: unknown): string[] | null {
  if (typeof claims !== "string") return null;
  const demande = JSON.parse(claims)?.id_token?.acr;
  if (!demande?.essential) return null;
  if (Array.isArray(demande.values)) return demande.values;
  return typeof demande.value === "string" ? [demande.value] : null;
}

/** Whether a level answers the request. */
export function acrConvient(acr: string | undefined, exiges: string[] | null): boolean {
  return exiges === null || (acr !== undefined && exiges.includes(acr));
}
