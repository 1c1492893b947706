import type { Marque } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  consulterDossier,
  type DemandeDossier,
  type Dossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { lireVersions } from "../depot/contrats.ts";
import { imprimerContrat } from "../imprimer-contrat.ts";
import { SUITES } from "../regles/contrat.ts";
import { situerContrat } from "../situer-contrat.ts";
import { type Acces, FINALITE } from "./commun.ts";

/** What the screen shows: the state of the day, the plan, every version, what may be done. */
// ANX4-B-03 B4-01
export function consulterContrat(services: ServicesUsagers, acces: Acces) {
  return consulterDossier(services, {
    nom: "consulter-contrat",
    finalite: FINALITE,
    ...acces,
    async lire(dossier: Dossier) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const versions = await lireVersions(services.pool, dossier.id);
      const dernier = versions[0] ?? null;
      const { etat, orientation, cesseLe, inscriptionFinie, echeance, miseAJour, sansDevoirs } =
        await situerContrat(services.parametres, services.pool, dossier, dernier, jour);
      return {
        etat,
        version: dernier?.version ?? 0,
        plan: dernier?.plan ?? null,
        signatureLe: dernier?.signatureLe?.toISOString() ?? null,
        refusLe: dernier?.refusLe?.toISOString() ?? null,
        suspenduLe: etat === "SUSPENDU" ? cesseLe : null,
        inscriptionFinie,
        signatureLieu: dernier?.signatureLieu ?? null,
        oriente: orientation !== null,
        echeance,
        miseAJour,
        sansDevoirs,
        ageEnfant: await services.parametres.nombre("contrat.age_enfant", jour),
        heuresParDefaut: await services.parametres.nombre("contrat.heures_min", jour),
        versions: versions.map(({ version, etat: ecrit, organisme, ecritLe }) => ({
          version,
          etat: ecrit,
          organisme,
          le: ecritLe.toISOString(),
        })),
        // B4-01: the first one follows an orientation.
        gestes:
          inscriptionFinie || (etat === "AUCUN" && !orientation) ? [] : Object.keys(SUITES[etat]),
      };
    },
  });
}

/** The contract to print, with all that the law wants in it; null when none was prepared. */
// B4-04
export function imprimerLeContrat(services: ServicesUsagers, acces: Acces) {
  return consulterDossier<{ pdf: Buffer }, DemandeDossier & Marque>(services, {
    nom: "imprimer-contrat",
    finalite: FINALITE,
    ...acces,
    async lire(dossier: Dossier, { marque }) {
      const [contrat] = await lireVersions(services.pool, dossier.id);
      return contrat ? { pdf: await imprimerContrat(dossier, contrat, marque) } : null;
    },
  });
}
