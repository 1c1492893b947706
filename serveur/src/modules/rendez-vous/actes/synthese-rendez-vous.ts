import { consulterDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lireRendezVous } from "../depot/rendez-vous.ts";
import { trouverConflits } from "../regles/conflits.ts";
import { CANAL } from "../regles/rendez-vous.ts";
import { suitesPossibles } from "../regles/suite.ts";
import type { Acces } from "./commun.ts";

const DEPUIS_TOUJOURS = { du: "1900-01-01", au: null };

/** Every appointment of a person, past and to come, the latest first, conflicts shown, and what its reader may tell of each. */
// ANX4-A-05 ANX4-A-12
export function syntheseRendezVous(services: ServicesUsagers, acces: Acces) {
  return consulterDossier(services, {
    nom: "consulter-rendez-vous",
    finalite: "PARCOURS",
    ...acces,
    async lire({ id }, _demande, { organisation }) {
      const le = services.cadre.horloge.maintenant();
      const tous = await lireRendezVous(services.pool, id, DEPUIS_TOUJOURS);
      const enConflit = trouverConflits(tous);
      const annuaire = await services.cadre.annuaire.lire();
      return tous.toReversed().map((un) => ({
        id: un.id,
        version: un.version,
        date: un.debut.toISOString(),
        duree: un.duree,
        motif: un.motif,
        theme: un.precisions.theme ?? null,
        statut: un.statut,
        confirmeLe: un.confirmeLe?.toISOString() ?? null,
        modalite: un.modalite,
        canal: CANAL[un.modalite],
        lieu:
          [un.precisions.libelleAdresse, un.precisions.adresse].filter(Boolean).join(", ") || null,
        source: annuaire.organisation(un.sourceId)?.nom ?? null,
        dejaPris: un.dejaPris,
        enConflit: enConflit.has(un.id),
        suites: un.sourceId === organisation.id ? suitesPossibles(un, le) : [],
      }));
    },
  });
}
