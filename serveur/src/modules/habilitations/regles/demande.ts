/** A request of rights: filed, checked by the RGC, decided (ANX1-2-05 to 07). */
export const ETATS_DEMANDE = ["deposee", "validee", "accordee", "refusee", "annulee"] as const;
export type EtatDemande = (typeof ETATS_DEMANDE)[number];

export const GESTES_DEMANDE = ["valider", "accorder", "refuser", "annuler"] as const;
export type GesteDemande = (typeof GESTES_DEMANDE)[number];

/** `validee` waits for the other person whose approval an RGC's own access needs. */
export const SUITES_DEMANDE: Readonly<
  Record<EtatDemande, Partial<Readonly<Record<GesteDemande, EtatDemande>>>>
> = {
  deposee: { valider: "validee", accorder: "accordee", refuser: "refusee", annuler: "annulee" },
  validee: { accorder: "accordee", refuser: "refusee", annuler: "annulee" },
  accordee: {},
  refusee: {},
  annulee: {},
};

/** What the RGC vouches for before a request is granted. */
// ANX1-2-06
export const VERIFICATIONS = {
  identite: "L’identité de la personne est vérifiée",
  mission: "Sa mission exige cet accès",
  finalite: "L’accès sert une finalité de l’article 2",
  responsable: "Son responsable confirme le besoin",
} as const;

/** The checks of a request that are still to be made, by their codes. */
export function verificationsManquantes(faites: readonly string[]): string[] {
  return Object.keys(VERIFICATIONS).filter((code) => !faites.includes(code));
}
