import {
  consulterDossier,
  type DemandeDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { lireOrientations } from "../depot/orientations.ts";
import type { Etat } from "../regles/transitions.ts";
import { type Acces, FINALITE } from "./commun.ts";

/** A person's orientations, the most recent first, of some states only when asked. */
export function lireLesOrientations<S>(
  services: ServicesUsagers,
  acces: Acces,
  presenter: (
    dossier: Parameters<Parameters<typeof consulterDossier>[1]["lire"]>[0],
    lues: Awaited<ReturnType<typeof lireOrientations>>,
  ) => S,
) {
  return consulterDossier<S, DemandeDossier & { readonly etats: readonly Etat[] | null }>(
    services,
    {
      nom: "lire-orientations",
      finalite: FINALITE,
      ...acces,
      lire: async (dossier, { etats }) =>
        presenter(dossier, await lireOrientations(services.pool, dossier.id, etats)),
    },
  );
}
