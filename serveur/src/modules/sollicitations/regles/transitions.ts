export const ETATS = [
  "OUVERTE",
  "RESOLUE_LOCALEMENT",
  "TRANSMISE",
  "QUALIFIEE",
  "RESOLUE",
  "CLOSE",
] as const;
export type Etat = (typeof ETATS)[number];

export const GESTES = [
  "repondre",
  "transmettre",
  "qualifier",
  "affecter",
  "contourner",
  "resoudre",
  "verifier",
  "reprendre",
] as const;
export type Geste = (typeof GESTES)[number];

/** What may be done in each state, and where it leads; what is absent is refused. */
// ANX5-F-03 ANX5-F-08 ANX5-T-02 ANX5-T-03 ANX5-T-05 ANX5-P-03
export const SUITES: Readonly<Record<Etat, Readonly<Partial<Record<Geste, Etat>>>>> = {
  OUVERTE: { repondre: "RESOLUE_LOCALEMENT", transmettre: "TRANSMISE" },
  RESOLUE_LOCALEMENT: { transmettre: "TRANSMISE" },
  TRANSMISE: { qualifier: "QUALIFIEE" },
  QUALIFIEE: {
    qualifier: "QUALIFIEE",
    affecter: "QUALIFIEE",
    contourner: "QUALIFIEE",
    resoudre: "RESOLUE",
  },
  RESOLUE: { verifier: "CLOSE", reprendre: "QUALIFIEE" },
  CLOSE: {},
};

export type Partie = "partenaire" | "operateur";

const AU_PARTENAIRE: ReadonlySet<string> = new Set<Geste>([
  "repondre",
  "transmettre",
  "verifier",
  "reprendre",
]);

/** What each party may do now. */
export function gestesDe(etat: Etat, partie: Partie): Geste[] {
  return GESTES.filter(
    (geste) => SUITES[etat][geste] && AU_PARTENAIRE.has(geste) === (partie === "partenaire"),
  );
}
