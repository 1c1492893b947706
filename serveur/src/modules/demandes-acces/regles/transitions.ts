export const ETATS_DEMANDE = [
  "BROUILLON",
  "ENVOYEE",
  "RECUE",
  "EN_INSTRUCTION",
  "ACCEPTEE",
  "ACCEPTEE_EN_PARTIE",
  "REFUSEE",
  "ABANDONNEE",
] as const;
export type EtatDemande = (typeof ETATS_DEMANDE)[number];

export type GesteDemande =
  | "modifier"
  | "envoyer"
  | "recevoir"
  | "instruire"
  | "echanger"
  | "accepter"
  | "accepter-en-partie"
  | "refuser"
  | "abandonner";

type Suites = Readonly<Partial<Record<GesteDemande, EtatDemande>>>;

/** What may be done in each state, and where it leads; what is absent is refused. */
// ANX4-0-01: a decision is the end of a request, a change is a new one.
export const SUITES_DEMANDE: Readonly<Record<EtatDemande, Suites>> = {
  BROUILLON: { modifier: "BROUILLON", envoyer: "ENVOYEE", abandonner: "ABANDONNEE" },
  ENVOYEE: { recevoir: "RECUE", abandonner: "ABANDONNEE" },
  RECUE: { instruire: "EN_INSTRUCTION", echanger: "RECUE", abandonner: "ABANDONNEE" },
  EN_INSTRUCTION: {
    echanger: "EN_INSTRUCTION",
    accepter: "ACCEPTEE",
    "accepter-en-partie": "ACCEPTEE_EN_PARTIE",
    refuser: "REFUSEE",
    abandonner: "ABANDONNEE",
  },
  ACCEPTEE: {},
  ACCEPTEE_EN_PARTIE: {},
  REFUSEE: {},
  ABANDONNEE: {},
};

const AU_PARTENAIRE: ReadonlySet<string> = new Set(["modifier", "envoyer", "abandonner"]);

/** What each party may do now; messages go both ways. */
export function gestesPossibles(etat: EtatDemande, partie: "partenaire" | "operateur"): string[] {
  return Object.keys(SUITES_DEMANDE[etat]).filter(
    (geste) => geste === "echanger" || AU_PARTENAIRE.has(geste) === (partie === "partenaire"),
  );
}
