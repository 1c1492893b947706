/** Who acts: the scopes of an API, or the module of the portal. */
export type Acces = { readonly scopes: readonly string[] | null; readonly module: string | null };

export const FINALITE = "PARCOURS";
