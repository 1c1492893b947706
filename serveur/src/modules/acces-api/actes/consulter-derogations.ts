import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { lireDerogations } from "../depot/derogations.ts";
import { routeOuverte } from "../regles/derogation.ts";
import type { ServicesDeveloppeur } from "../services.ts";

/** Derogations: all of them for the opérateur, its own for a partner. */
// ANX3-1-02
export function consulterDerogations(
  services: ServicesDeveloppeur,
): Acte<null, Awaited<ReturnType<typeof lire>>> {
  return {
    nom: "consulter-derogations",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["OPERATEUR", "CSSI", "RSSI", "CORRESPONDANT_SI"] },
    executer: async (_entree, acteur) => ({ valeur: await lire(services, acteur as ActeurAgent) }),
  };
}

async function lire(services: ServicesDeveloppeur, { organisation }: ActeurAgent) {
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const annuaire = await services.cadre.annuaire.lire();
  const toutes = organisation.type === "FT" ? null : organisation.id;
  return (await lireDerogations(services.pool, toutes)).map((derogation) => ({
    id: derogation.id,
    organisation: annuaire.organisation(derogation.organisationId)?.nom ?? "",
    flux: derogation.flux,
    motif: derogation.motif,
    demandeeLe: derogation.demandeeLe.toISOString(),
    etat: derogation.etat,
    debut: derogation.debut,
    fin: derogation.fin,
    ouverte: routeOuverte(derogation, jour),
    decisionMotif: derogation.decisionMotif,
  }));
}
