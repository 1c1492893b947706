import type pg from "pg";
import Type from "typebox";
import { ouNul } from "../../kit/http/contrat.ts";
import type { FamilleVue360 } from "../usagers/index.ts";
import { lireElements } from "./depot/elements.ts";
import { type Cref, deNature, type Metier } from "./regles/element.ts";

const MONTRES = 3;
const vise = Type.Object({ libelle: Type.String(), rome: Type.String() });

/** What the person wants to do, and what they can: in the Vue 360 of who has the profile's module. */
// ANX4-A-08 CONV-2-03
export function familleProjet(pool: pg.Pool): FamilleVue360 {
  return {
    cle: "projet",
    modules: ["profil-competences"],
    schema: Type.Object({
      metiers: Type.Array(vise),
      evolutions: Type.Array(vise),
      entreprises: Type.Array(vise),
      competences: Type.Integer(),
      source: ouNul(Type.String()),
      le: Type.String(),
    }),
    async lire(usagerId, { nommer }) {
      const elements = await lireElements(pool, usagerId);
      const dernier = elements.toSorted((a, b) => b.ecritLe.getTime() - a.ecritLe.getTime())[0];
      if (!dernier) return null;
      const metiers = deNature(elements, "METIER").map(({ contenu }) => contenu);
      return {
        metiers: montrer(metiers.filter(({ typologie }) => typologie === "MR")),
        evolutions: montrer(metiers.filter(({ typologie }) => typologie === "PM")),
        entreprises: montrer(deNature(elements, "CREF").map(({ contenu }) => contenu)),
        competences: deNature(elements, "COMPETENCE").length,
        source: nommer(dernier.sourceId),
        le: dernier.ecritLe.toISOString(),
      };
    },
  };
}

function montrer(vises: readonly (Metier | Cref)[]) {
  return vises.slice(0, MONTRES).map(({ rome, appellation }) => ({
    libelle: appellation?.libelle ?? rome.libelle,
    rome: rome.code,
  }));
}
