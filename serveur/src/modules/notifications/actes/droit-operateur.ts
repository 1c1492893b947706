/** The outbox is administered by the opérateur alone. */
export const DROIT_OPERATEUR = {
  finalite: "SUIVI_CONVENTION",
  droit: { scopes: null, module: null, roles: ["OPERATEUR"] },
} as const;
