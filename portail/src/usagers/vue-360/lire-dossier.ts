import { api, recevoir } from "../../kit/api.ts";

const OUBLI_MS = 30_000;
const ADRESSE = /^\/suivi-de-parcours\/dossiers\/([^/]+)$/;

let avance: { readonly cle: string; readonly lecture: ReturnType<typeof demander> } | null = null;

/**
 * Asks for the dossier that an address opens, while its page is still being drawn; nothing at any other
 * address. For an agent whose two factors are verified: whoever asks leaves a line in the journal.
 */
export function devancerDossier(chemin: string): void {
  const cle = ADRESSE.exec(chemin)?.[1];
  if (cle === undefined) return;
  const lecture = demander(cle);
  // The page tells of a refusal; until it is there, nobody is told.
  lecture.catch(() => {});
  avance = { cle, lecture };
  // Whoever left before the page was there reads anew, and leaves a new line, when they come back.
  setTimeout(() => {
    avance = null;
  }, OUBLI_MS);
}

/** The Vue 360 of a person. What was asked for in advance is given once: each reading is journalled. */
export function lireDossier(cle: string) {
  const prise = avance;
  avance = null;
  return prise?.cle === cle ? prise.lecture : demander(cle);
}

const demander = (cle: string) =>
  recevoir(api.GET("/portail/api/usagers/{cle}/vue-360", { params: { path: { cle } } }));
