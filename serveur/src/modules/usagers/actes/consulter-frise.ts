import type { ServicesUsagers } from "../services.ts";
import { consulterDossier, type DemandeDossier } from "./consulter-dossier.ts";
import { type FiltreFrise, lireFrise } from "./lire-frise.ts";

/** What happened to a person before what the Vue 360 shows, under the same right. */
// ANX4-A-08 CONV-7-06
export function consulterFrise(services: ServicesUsagers) {
  return consulterDossier(services, {
    nom: "consulter-frise",
    finalite: "PARCOURS",
    scopes: null,
    module: "vue-360",
    lire: async (dossier, filtre: DemandeDossier & FiltreFrise, acteur) => {
      const annuaire = await services.cadre.annuaire.lire();
      const nommer = (id: string | null) => (id ? (annuaire.organisation(id)?.nom ?? null) : null);
      const modules = acteur.genre === "agent" ? acteur.modules : new Set<string>();
      return lireFrise(services.pool, dossier.id, { modules, nommer }, filtre);
    },
  });
}
