import type { Acte, Acteur, DroitRequis } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { nommerAgents } from "../../habilitations/index.ts";
import { lirePassage } from "../depot/dossiers.ts";
import { listerGels } from "../depot/gels.ts";
import { compterArchives, listerEffacements } from "../depot/suivi.ts";
import { direRegistre } from "../dire-registre.ts";
import type { ServicesConservation } from "../services.ts";

/** Those whom annexes 2 and 2 bis name for data protection. */
export const DROIT: DroitRequis = { scopes: null, module: null, roles: ["DPD"] };

/** Freezes are set where requests and disputes come: at the opérateur (R5312-45). */
export const poseDesGels = ({ organisation }: Acteur): boolean => organisation.type === "FT";

const AUCUN = { GEL: 0, DEMANDE: 0, PARCOURS: 0, CONTRAT: 0, A_VENIR: 0 };

/** The register of processings, what was erased, what stays beyond its term and why. */
// CONV-5-01 CONV-5-18
export function consulterConservation(
  services: ServicesConservation,
): Acte<Record<string, never>, object> {
  const { pool, cadre, parametres } = services;
  return {
    nom: "consulter-conservation",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(_entree, acteur) {
      const passage = await lirePassage(pool);
      return {
        valeur: {
          registre: await direRegistre(parametres, jourCivil(cadre.horloge.maintenant())),
          passage: passage && { ...passage, retenus: { ...AUCUN, ...passage.retenus } },
          archives: await compterArchives(pool),
          effacements: await listerEffacements(pool),
          gels: poseDesGels(acteur) ? await direGels(services) : null,
        },
      };
    },
  };
}

async function direGels({ pool }: ServicesConservation) {
  const gels = await listerGels(pool);
  const noms = await nommerAgents(
    pool,
    gels.map(({ posePar }) => posePar),
  );
  return gels.map(({ posePar, poseLe, numero, ...gel }) => ({
    ...gel,
    numero: numero ?? "",
    poseLe: poseLe.toISOString(),
    par: noms.get(posePar) ?? "",
  }));
}
