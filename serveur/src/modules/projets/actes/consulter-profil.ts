import { consulterDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lireElements } from "../depot/elements.ts";
import { deNature, type Nature } from "../regles/element.ts";

/** The whole profile of a person for the screen: each element with where it comes from and when. */
// ANX4-B-08
export function consulterProfil(services: ServicesUsagers, module: string) {
  return consulterDossier(services, {
    nom: "consulter-profil",
    finalite: "PARCOURS",
    scopes: null,
    module,
    async lire({ id: usagerId }) {
      const elements = await lireElements(services.pool, usagerId);
      const annuaire = await services.cadre.annuaire.lire();
      const ceux = <N extends Nature>(nature: N) =>
        deNature(elements, nature).map(({ id, version, contenu, sourceId, ecritLe }) => ({
          id,
          version,
          contenu,
          source: annuaire.organisation(sourceId)?.nom ?? null,
          le: ecritLe.toISOString(),
        }));
      return {
        metiers: ceux("METIER"),
        crefs: ceux("CREF"),
        competences: ceux("COMPETENCE"),
        experiences: ceux("EXPERIENCE"),
        formations: ceux("FORMATION"),
        langues: ceux("LANGUE"),
        permis: ceux("PERMIS"),
        habilitations: ceux("HABILITATION"),
      };
    },
  });
}
