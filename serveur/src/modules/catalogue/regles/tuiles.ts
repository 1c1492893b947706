import type { Element } from "./element.ts";
import type { Plateforme } from "./plateforme.ts";

/** An application shown on a portal, with the way in. */
export type Tuile = {
  readonly code: string;
  readonly titre: string;
  readonly description: string;
  /** The screen of this platform; null: a tool of elsewhere, that the server opens. */
  readonly lien: string | null;
  readonly plateforme: string;
  readonly plateformeNom: string;
};

/**
 * The tiles open to an agent: the applications one module of which a right opens, and no other, each on
 * its platform while that one is in service. One without a screen of its own opens on that of its module.
 */
// ANX1-5.1-03 ANX1-5.1-04 ANX4-A-06
export function tuilesOuvertes(
  elements: readonly Element[],
  plateformes: readonly Plateforme[],
  agent: { readonly modules: ReadonlySet<string> },
): Tuile[] {
  const noms = new Map(plateformes.map(({ code, nom }) => [code, nom]));
  return elements.flatMap((e) => {
    const plateformeNom = noms.get(e.plateforme);
    const modules = elements.filter(({ application }) => application === e.code);
    const ouverte = [e, ...modules].some(({ code }) => agent.modules.has(code));
    const ouvert = modules.find(({ code, ecran }) => ecran !== null && agent.modules.has(code));
    const lien = e.ecran ?? ouvert?.ecran ?? null;
    const accessible = lien !== null || (e.lien !== null && modules.length === 0);
    if (e.genre !== "application" || !ouverte || !accessible || !plateformeNom) return [];
    const { code, libelle, description, plateforme } = e;
    return [{ code, titre: libelle, description, lien, plateforme, plateformeNom }];
  });
}
