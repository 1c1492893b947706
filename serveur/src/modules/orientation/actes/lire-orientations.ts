import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  consulterDossier,
  type DemandeDossier,
  type Dossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { lireOrientations } from "../depot/orientations.ts";
import type { Orientation } from "../regles/orientation.ts";
import type { Etat } from "../regles/transitions.ts";
import { type Acces, estDeleguee, FINALITE } from "./commun.ts";

/** A person's orientations, the most recent first, of some states only when asked. */
export function lireLesOrientations<S>(
  services: ServicesUsagers,
  acces: Acces,
  presenter: (dossier: Dossier, lues: readonly Orientation[], deleguee: boolean) => S,
) {
  return consulterDossier<S, DemandeDossier & { readonly etats: readonly Etat[] | null }>(
    services,
    {
      nom: "lire-orientations",
      finalite: FINALITE,
      ...acces,
      async lire(dossier, { etats }) {
        const jour = jourCivil(services.cadre.horloge.maintenant());
        const lues = await lireOrientations(services.pool, dossier.id, etats);
        return presenter(dossier, lues, await estDeleguee(services, dossier, jour));
      },
    },
  );
}
