import { consulterDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lireConclusions } from "../depot/conclusions.ts";
import { presenterConclusion } from "../regles/conclusion.ts";

/** The conclusions about a person as the wire shows them, whoever wrote them; null when there is none. */
// ANX4-B-10
export function lireLesConclusions(services: ServicesUsagers, scopes: readonly string[]) {
  return consulterDossier(services, {
    nom: "lire-conclusions",
    finalite: "PARCOURS",
    scopes,
    module: null,
    async lire({ id }) {
      const lues = await lireConclusions(services.pool, id);
      return lues.length > 0 ? lues.map(presenterConclusion) : null;
    },
  });
}
