import type pg from "pg";
import Type from "typebox";
import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Parametres } from "../parametres/index.ts";
import type { FamilleVue360 } from "../usagers/index.ts";
import { lireOrientations } from "./depot/orientations.ts";
import { revueConjointe } from "./regles/competence.ts";
import type { Orientation } from "./regles/orientation.ts";

const texteOuNul = Type.Union([Type.String(), Type.Null()]);

/** The path of a person and what waits for a decision, in the Vue 360 of whoever has the module. */
// ANX4-A-08 ANX4-A-11
export function familleOrientation(pool: pg.Pool, parametres: Parametres): FamilleVue360 {
  return {
    cle: "orientation",
    modules: ["orientation"],
    schema: Type.Object({
      parcours: texteOuNul,
      organisme: texteOuNul,
      structure: texteOuNul,
      entreeLe: texteOuNul,
      revueLe: texteOuNul,
      enAttente: Type.Boolean({ description: "Une préconisation attend une décision" }),
      source: texteOuNul,
      le: Type.String(),
    }),
    async lire(usagerId, { nommer, jour }) {
      const [premiere, ...autres] = await lireOrientations(pool, usagerId, null);
      if (!premiere) return null;
      const toutes = [premiere, ...autres];
      const ouverte = toutes.find(({ etat }) => etat === "OUVERT") ?? null;
      const montree = ouverte ?? premiere;
      return {
        parcours: ouverte?.parcours ?? null,
        organisme: ouverte?.referent.code ?? null,
        structure: ouverte?.referent.structure?.libelle_structure ?? null,
        entreeLe: ouverte?.entreeLe ?? null,
        revueLe: ouverte && (await revueDe(ouverte, parametres, jour)),
        enAttente: toutes.some(({ etat }) => etat === "EN_ATTENTE"),
        source: nommer(montree.sourceId),
        le: montree.modifieeLe.toISOString(),
      };
    },
  };
}

const LISTEES = ["contrainte_sante", "contrainte_logement", "contrainte_familiale"] as const;

/** When the parties look again, together, at a social path; null for the other paths. */
// B3-13
async function revueDe(
  { parcours, entreeLe, criteres }: Orientation,
  parametres: Parametres,
  jour: JourCivil,
): Promise<JourCivil | null> {
  if (parcours !== "PSO" || !entreeLe) return null;
  const difficulte =
    criteres?.boe === true || LISTEES.some((nom) => (criteres?.[nom] ?? "AUCUNE") !== "AUCUNE");
  const mois = await parametres.nombre("orientation.revue_mois", jour);
  const moisDifficulte = await parametres.nombre("orientation.revue_difficulte_mois", jour);
  return revueConjointe(entreeLe, difficulte, { mois, moisDifficulte });
}
