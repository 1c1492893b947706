import type { Preuves } from "./second-facteur.ts";

/** Means that a sign-in may prove, the strongest first: levels of eIDAS, then a key held, then what is typed. */
const RANGS = ["eidas3", "eidas2", "hwk", "pop", "swk", "otp"];

/** The best means by which a complete sign-in proved its person; an acr outside this order is given as it is. */
// CONV-7-18
export function meilleurMoyen({ acr, amr }: Preuves): string {
  return RANGS.find((moyen) => moyen === acr || amr.includes(moyen)) ?? acr;
}
