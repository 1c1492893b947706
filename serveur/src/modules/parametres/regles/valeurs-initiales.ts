import type { ValeurDatee } from "./valeur-en-vigueur.ts";

const ORIGINE = "2025-01-01";

function initiale(nom: string, valeur: unknown, source: string): ValeurDatee {
  return { nom, debut: ORIGINE, fin: null, valeur, source };
}

/** The values a new platform starts with, each with its source; none is a constant of the code. */
export const VALEURS_INITIALES: readonly ValeurDatee[] = [
  initiale("mfa.acr_acceptes", ["eidas2", "eidas3"], "article 7 ; CNIL, délibération 2025-019"),
  initiale("mfa.amr_complements", ["otp", "pop", "hwk", "swk"], "article 7 ; CNIL 2025-019"),
  initiale("session.inactivite_minutes", 30, "article 7 ; usage ANSSI"),
  initiale("session.duree_heures", 12, "article 7 ; durée de session ProConnect"),
  initiale("jeton_usager.duree_heures", 24, "francetravail.io, Rechercher usager v2"),
  initiale("nir.provisoires_acceptes", 1, "numéros d’attente et provisoires (3, 4, 7, 8)"),
  initiale("traces.mois", 6, "C. trav. R5312-44"),
];
