import type { FastifyInstance } from "fastify";
import type pg from "pg";
import {
  enregistrerPortailAccompagnement,
  famillesAccompagnement,
} from "./modules/accompagnement/index.ts";
import { enregistrerPortailActivites } from "./modules/activites/index.ts";
import {
  enregistrerPortailContrat,
  familleContrat,
  lireDerniereSignature,
} from "./modules/contrat-engagement/index.ts";
import { enregistrerPortailDiagnostic, familleDiagnostic } from "./modules/diagnostic/index.ts";
import { enregistrerPortailEntretiens, familleEntretien } from "./modules/entretiens/index.ts";
import {
  enregistrerPortailOrientation,
  familleOrientation,
  lireOrientationOuverte,
} from "./modules/orientation/index.ts";
import type { Parametres } from "./modules/parametres/index.ts";
import { enregistrerPortailProjets, familleProjet } from "./modules/projets/index.ts";
import {
  enregistrerPortailRendezVous,
  familleProchainRendezVous,
} from "./modules/rendez-vous/index.ts";
import {
  enregistrerPortailSituation,
  type FamilleVue360,
  familleFrise,
  type ServicesUsagers,
} from "./modules/usagers/index.ts";

/** The screens of the path of a person, and the lists of what there is to do about it. */
export function enregistrerPortailParcours(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  enregistrerPortailSituation(serveur, services, {
    lireOrientation: lireOrientationOuverte,
    lireSignature: lireDerniereSignature,
  });
  enregistrerPortailOrientation(serveur, services, lireDerniereSignature);
  enregistrerPortailContrat(serveur, services);
  enregistrerPortailDiagnostic(serveur, services);
  enregistrerPortailRendezVous(serveur, services);
  enregistrerPortailAccompagnement(serveur, services);
  enregistrerPortailProjets(serveur, services);
  enregistrerPortailEntretiens(serveur, services);
  enregistrerPortailActivites(serveur, services);
}

/** What the Vue 360 reads of a person's path, whoever looks, and what each module shows there. */
export function sourcesVue360(
  pool: pg.Pool,
  parametres: Parametres,
): Pick<ServicesUsagers, "familles" | "suitUnParcours"> {
  return {
    familles: famillesVue360(pool, parametres),
    suitUnParcours: async (usagerId) => (await lireOrientationOuverte(pool, usagerId)) !== null,
  };
}

/** What each module of the path of a person shows in the Vue 360: one line for each family. */
export function famillesVue360(pool: pg.Pool, parametres: Parametres): readonly FamilleVue360[] {
  return [
    familleOrientation({ pool, parametres, lireSignature: lireDerniereSignature }),
    familleProchainRendezVous(pool),
    familleContrat(pool, parametres),
    familleDiagnostic(pool),
    ...famillesAccompagnement(pool, parametres),
    familleProjet(pool),
    familleEntretien(pool),
    familleFrise(pool),
  ];
}
