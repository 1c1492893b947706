/** Known to everybody: they open only a demonstration, and production refuses to start with them. */
export const APPLICATION_DEMO = {
  clientId: "PAR_demo_pasdecalais",
  secret: "secret-de-demonstration-sans-valeur",
} as const;

export const PROCONNECT_DEMO = {
  clientId: "maillage-demonstration",
  clientSecret: "proconnect-local-sans-valeur",
} as const;

export const GRAINE_DEMO = 62;
export const TAILLE_DEMO = 2000;
