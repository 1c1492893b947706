import type { Acte, Acteur } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireDocumentationDe, lireDocumentations } from "../depot/documentation.ts";
import {
  type Documentation,
  estLisible,
  rassembler,
  type VersionDocumentation,
} from "../regles/documentation.ts";
import type { Element } from "../regles/element.ts";
import type { ServicesCatalogue } from "../services.ts";

const DROIT = { scopes: null, module: null, toutAgent: true } as const;

/** What there is to read, tool by tool, its texts left aside; what is for others is not shown. */
// CONV-3.1-10 ANX5-F-11
export function listerDocumentation(
  services: ServicesCatalogue,
): Acte<Record<string, never>, { readonly outils: readonly object[] }> {
  return {
    nom: "lister-documentation",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(_entree, acteur) {
      const { elements } = await services.catalogue.lire();
      const lisibles = lire(await lireDocumentations(services.pool), acteur);
      const parElement = Map.groupBy(lisibles, ({ courante }) => courante.element);
      const outils = elements
        .map((element) => decrire(element, parElement.get(element.code) ?? []))
        .filter(({ reference, documents }) => reference !== null || documents.length > 0);
      return { valeur: { outils } };
    },
  };
}

/** The documentation of one tool, its former versions included; for an API, its reference too. */
// CONV-3.1-10 ANX5-F-11
export function consulterDocumentation(
  services: ServicesCatalogue,
): Acte<{ readonly element: string }, object> {
  return {
    nom: "consulter-documentation",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ element: code }, acteur) {
      const element = (await services.catalogue.lire()).element(code);
      if (!element) {
        return { refus: refus("ELEMENT_INTROUVABLE", "Cet élément n’est pas au catalogue.") };
      }
      const versions = await lireDocumentationDe(services.pool, code);
      return { valeur: decrire(element, lire(versions, acteur)) };
    },
  };
}

function lire(versions: readonly VersionDocumentation[], acteur: Acteur): Documentation[] {
  const roles = acteur.genre === "agent" ? acteur.roles : new Set<string>();
  return rassembler(versions).filter((documentation) => estLisible(documentation, roles));
}

function decrire({ code, libelle, genre, api }: Element, documentations: readonly Documentation[]) {
  const dater = ({ publieeLe, element: _, ...version }: VersionDocumentation) => ({
    ...version,
    publieeLe: publieeLe.toISOString(),
  });
  return {
    code,
    libelle,
    genre,
    reference: api && `/francetravail.io/apis/${api}`,
    documents: documentations.map(({ courante, precedentes }) => ({
      ...dater(courante),
      precedentes: precedentes.map(dater),
    })),
  };
}
