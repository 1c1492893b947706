import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import type { ServicesUsagers } from "../../usagers/index.ts";
import * as depot from "../depot/services.ts";
import type { RechercheServices } from "../regles/service.ts";
import type { Acces } from "./periode-commun.ts";
import { presenterService } from "./presenter-prescription.ts";

const TAILLE = 20;

/** A search as both faces receive it: text alone. */
type DemandeServices = Readonly<
  Partial<Record<"thematique" | "type" | "texte" | "commune" | "page" | "taille", string>>
>;

/** Looks in the offer of services open today; no person is concerned. */
// ANX4-B-16
export function chercherServices(services: ServicesUsagers, acces: Acces) {
  const acte: Acte<DemandeServices, { total: number; services: object[] }> = {
    nom: "chercher-services",
    finalite: "PARCOURS",
    droit: acces,
    async executer(recherche) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const complete: RechercheServices = {
        thematique: recherche.thematique ?? null,
        type: recherche.type ?? null,
        texte: recherche.texte?.trim() || null,
        commune: recherche.commune ?? null,
        page: Number(recherche.page ?? 0),
        taille: Number(recherche.taille ?? TAILLE),
      };
      const annuaire = await services.cadre.annuaire.lire();
      const { services: trouves, total } = await depot.chercherServices(
        services.pool,
        complete,
        jour,
      );
      return {
        valeur: { total, services: trouves.map((trouve) => presenterService(trouve, annuaire)) },
      };
    },
  };
  return acte;
}
