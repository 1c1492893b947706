import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireDerogationDuFlux } from "../depot/derogations.ts";
import { routeOuverte } from "../regles/derogation.ts";
import type { ServicesDeveloppeur } from "../services.ts";

/**
 * Says whether a partner may use a route that does not pass through francetravail.io: what the network's
 * entrance asks before it lets a direct flow in (auth_request). Closed unless a derogation opens it.
 */
// ANX3-1-01 ANX3-1-02
export function emprunterRoute(
  services: ServicesDeveloppeur,
): Acte<{ readonly flux: string }, null> {
  return {
    nom: "emprunter-route-directe",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: [], module: null },
    async executer({ flux }, acteur) {
      const { id } = acteur.organisation;
      const derogation = await lireDerogationDuFlux(services.pool, id, flux);
      return routeOuverte(derogation, jourCivil(services.cadre.horloge.maintenant()))
        ? { valeur: null }
        : { refus: refus("ROUTE_FERMEE", "Les flux passent par francetravail.io.") };
    },
  };
}
