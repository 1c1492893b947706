/** By which channel a person was met, in words. */
// RAPP-07
export const CANAUX = { WEB: "En ligne", TELEPHONE: "Téléphone", GUICHET: "Guichet" } as const;
