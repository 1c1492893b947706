import type { Element, Plateforme } from "./element.ts";

/** An application shown on a portal, with the way in. */
export type Tuile = {
  readonly code: string;
  readonly titre: string;
  readonly description: string;
  readonly lien: string;
  readonly plateforme: Plateforme;
};

/** The tiles open to an agent: the applications one module of which a right opens, and no other. */
// ANX1-5.1-03 ANX1-5.1-04 ANX4-A-06
export function tuilesOuvertes(
  elements: readonly Element[],
  agent: { readonly modules: ReadonlySet<string> },
): Tuile[] {
  return elements.flatMap((e) => {
    const ouverte =
      agent.modules.has(e.code) ||
      elements.some(({ application, code }) => application === e.code && agent.modules.has(code));
    if (e.genre !== "application" || e.ecran === null || !ouverte) return [];
    const { code, libelle, description, plateforme, ecran } = e;
    return [{ code, titre: libelle, description, lien: ecran, plateforme }];
  });
}
