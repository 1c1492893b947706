export const ETATS = ["a_tester", "actif", "en_pause", "ferme"] as const;
export type EtatAbonnement = (typeof ETATS)[number];

export const GESTES = ["essai_accepte", "pause", "changer_adresse", "fermer"] as const;
export type Geste = (typeof GESTES)[number];

/** What each gesture makes of a subscription; absent: it is refused. Only an accepted test activates. */
const SUITES: Readonly<Record<EtatAbonnement, Partial<Readonly<Record<Geste, EtatAbonnement>>>>> = {
  a_tester: { essai_accepte: "actif", changer_adresse: "a_tester", fermer: "ferme" },
  actif: {
    essai_accepte: "actif",
    pause: "en_pause",
    changer_adresse: "en_pause",
    fermer: "ferme",
  },
  en_pause: { essai_accepte: "actif", changer_adresse: "en_pause", fermer: "ferme" },
  ferme: {},
};

/** The state after a gesture, or null when that state does not allow it. */
export function apres(etat: EtatAbonnement, geste: Geste): EtatAbonnement | null {
  return SUITES[etat][geste] ?? null;
}
