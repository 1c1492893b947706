import type { Inscription } from "./inscription.ts";

/** The statistical category of who waits for an orientation. */
// B2-07
const EN_ATTENTE = "G";

/** Whether a registration says that the person waits for an orientation. */
export function attendOrientation(inscription: Inscription | null): inscription is Inscription {
  return inscription?.categorie_statistique === EN_ATTENTE;
}

/**
 * The registration of somebody who follows a path: they wait no more, and the category that follows is the
 * opérateur's to tell. Until then none is known, nor anything that goes by it, such as who need not renew.
 */
// B2-03 B2-07 RAPP-10
export function apresAttente(inscription: Inscription): Inscription {
  return { ...inscription, categorie_statistique: null };
}
