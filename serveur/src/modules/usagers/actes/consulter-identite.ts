import { identiteDe } from "../regles/vue-360.ts";
import type { ServicesUsagers } from "../services.ts";
import { consulterDossier } from "./consulter-dossier.ts";

/** Who the person of a dossier is, for a page that shows one family of data; what the search said of them. */
// ANX4-A-07
export function consulterIdentite(services: ServicesUsagers) {
  return consulterDossier(services, {
    nom: "consulter-identite",
    finalite: "PARCOURS",
    scopes: null,
    module: "recherche-usager",
    lire: (dossier) => identiteDe(dossier),
  });
}
