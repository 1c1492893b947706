export const ETATS = [
  "BROUILLON",
  "SAISIE_COMPLETE",
  "EN_ATTENTE",
  "OUVERT",
  "CLOTURE",
  "ABANDON",
] as const;
export type Etat = (typeof ETATS)[number];

export const GESTES = [
  "saisir",
  "completer",
  "preconiser",
  "accepter",
  "refuser-vers",
  "refuser",
  "modifier",
  "remplacer",
] as const;
export type Geste = (typeof GESTES)[number];

/**
 * What may happen to an orientation (SIP diagram, wire §3.4). `refuser-vers`: a refusal that names
 * another path; `remplacer`: another orientation opens or begins in its place.
 */
export const SUITES: Readonly<Record<Etat, Readonly<Partial<Record<Geste, Etat>>>>> = {
  BROUILLON: {
    saisir: "BROUILLON",
    completer: "SAISIE_COMPLETE",
    "refuser-vers": "OUVERT",
    refuser: "ABANDON",
    remplacer: "ABANDON",
  },
  SAISIE_COMPLETE: { preconiser: "EN_ATTENTE" },
  EN_ATTENTE: {
    saisir: "BROUILLON",
    completer: "SAISIE_COMPLETE",
    accepter: "OUVERT",
    "refuser-vers": "OUVERT",
    refuser: "ABANDON",
    remplacer: "ABANDON",
  },
  OUVERT: { modifier: "OUVERT", remplacer: "CLOTURE" },
  CLOTURE: {},
  ABANDON: {},
};

/** Where a gesture leads; null when the table ignores it. */
export function suite(etat: Etat, geste: Geste): Etat | null {
  return SUITES[etat][geste] ?? null;
}

/** Where answers lead a questionnaire, or a new one: complete, its suggestion waits for a decision. */
export function apresReponses(etat: Etat, complete: boolean): Etat | null {
  if (!complete) return suite(etat, "saisir");
  const complet = suite(etat, "completer");
  return complet && suite(complet, "preconiser");
}
