import type pg from "pg";
import Type from "typebox";
import { ouNul } from "../../kit/http/contrat.ts";
import type { Parametres } from "../parametres/index.ts";
import type { FamilleVue360 } from "../usagers/index.ts";
import { suivreSemaines } from "./actes/suivre-intensite.ts";
import { lireDemarches } from "./depot/demarches.ts";
import type { Demarche } from "./regles/demarche.ts";
import { enHeures } from "./regles/heures.ts";
import { semaineApres, semaineDe } from "./regles/semaine.ts";

/** The hours of the week, and the gap of the one before, in the Vue 360 of whoever has one of its modules. */
// ANX4-A-08 ANX4-B-04
export function familleSemaine(pool: pg.Pool, parametres: Parametres): FamilleVue360 {
  return {
    cle: "semaine",
    modules: ["sia", "organisation-demarches"],
    schema: Type.Object({
      debut: Type.String(),
      fin: Type.String(),
      nature: Type.String(),
      objectif: ouNul(Type.Number()),
      prevues: Type.Number(),
      realisees: Type.Number(),
      justifiees: Type.Number(),
      ecart: ouNul(Type.Number()),
      /** Missing hours of the last week that ended, when they are worth talking about. */
      manqueSemainePassee: ouNul(Type.Number()),
      /** Of the démarche of the week that was written last. */
      source: ouNul(Type.String()),
      le: ouNul(Type.String()),
    }),
    async lire(usagerId, { jour, dossier, nommer }) {
      const derniere = semaineDe(jour);
      const periode = { premiere: semaineApres(derniere, -1), derniere };
      const [[passee, courante], demarches] = await Promise.all([
        suivreSemaines({ pool, parametres }, dossier, periode, jour),
        lireDemarches(pool, usagerId, derniere.debut),
      ]);
      if (!courante) return null;
      const ecrite = demarches.reduce<Demarche | null>(
        (d, autre) => (d && d.modifieeLe >= autre.modifieeLe ? d : autre),
        null,
      );
      const { semaine, objectif, prevues, faites, justifiees, ecart } = courante;
      return {
        ...semaine,
        nature: objectif.nature,
        objectif: objectif.heures,
        prevues: enHeures(prevues),
        realisees: enHeures(faites),
        justifiees: enHeures(justifiees),
        ecart: ecart === null ? null : enHeures(ecart),
        manqueSemainePassee:
          passee?.alerte && passee.ecart !== null ? enHeures(-passee.ecart) : null,
        source: ecrite && nommer(ecrite.modifieeParOrganisationId),
        le: ecrite?.modifieeLe.toISOString() ?? null,
      };
    },
  };
}
