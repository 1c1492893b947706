/** By which channel a person was met: online, by telephone, at a desk. */
// RAPP-07
export const CANAUX = ["WEB", "TELEPHONE", "GUICHET"] as const;
export type Canal = (typeof CANAUX)[number];
