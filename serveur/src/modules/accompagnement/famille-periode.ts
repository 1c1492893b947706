import type pg from "pg";
import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import type { FamilleVue360 } from "../usagers/index.ts";
import { lirePeriodes } from "./depot/periodes.ts";
import { DISPOSITIFS } from "./regles/dispositifs.ts";
import { ETATS_PERIODE, etatPeriode } from "./regles/periode.ts";

const texteOuNul = ouNul(Type.String());

/** The period of accompaniment of a person, in the Vue 360 of whoever has the module of annex 4. */
// ANX4-A-08 ANX4-A-10
export function famillePeriode(pool: pg.Pool): FamilleVue360 {
  return {
    cle: "periode",
    modules: ["mobilisation-accompagnement"],
    schema: Type.Object({
      etat: parmi(ETATS_PERIODE),
      dispositif: parmi(DISPOSITIFS),
      structure: texteOuNul,
      referent: Type.String(),
      debut: Type.String(),
      finPrevue: Type.String(),
      fin: texteOuNul,
      source: texteOuNul,
      le: Type.String(),
    }),
    async lire(usagerId, { jour, nommer }) {
      const periodes = await lirePeriodes(pool, usagerId);
      const montree = periodes.find(({ fin, annuleeLe }) => !fin && !annuleeLe) ?? periodes[0];
      if (!montree) return null;
      const { dispositif, referent, debut, finPrevue, fin } = montree;
      return {
        etat: etatPeriode(montree, jour),
        dispositif,
        structure: nommer(montree.structureId),
        referent,
        debut,
        finPrevue,
        fin,
        source: nommer(montree.sourceId),
        le: montree.modifieeLe.toISOString(),
      };
    },
  };
}
