import {
  consulterDossier,
  type DemandeDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { lireElements } from "../depot/elements.ts";
import { deNature, type Element, type Nature } from "../regles/element.ts";

/** The elements of one kind of a person's profile, as the wire shows them; null when there is none. */
// ANX4-B-20 ANX4-B-21
export function lireProjets<N extends Nature, S>(
  services: ServicesUsagers,
  definition: {
    readonly nom: string;
    readonly scopes: readonly string[];
    readonly nature: N;
    readonly presenter: (element: Element<N>) => S;
  },
) {
  const { nom, scopes, nature, presenter } = definition;
  return consulterDossier<S[], DemandeDossier>(services, {
    nom,
    finalite: "PARCOURS",
    scopes,
    module: null,
    async lire({ id }) {
      const lus = deNature(await lireElements(services.pool, id), nature);
      return lus.length > 0 ? lus.map(presenter) : null;
    },
  });
}
