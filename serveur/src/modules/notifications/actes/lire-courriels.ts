import type { Acte } from "../../../acte/index.ts";
import {
  type Courriel,
  type CourrielEntier,
  lireCourriel,
  lireCourriels,
} from "../depot/courriels.ts";
import type { ServicesNotifications } from "../services.ts";
import { DROIT_OPERATEUR } from "./droit-operateur.ts";

/** The outbox, for the opérateur. */
export function listerCourriels({ pool }: ServicesNotifications): Acte<null, readonly Courriel[]> {
  return {
    nom: "lister-courriels",
    ...DROIT_OPERATEUR,
    executer: async () => ({ valeur: await lireCourriels(pool) }),
  };
}

/** One e-mail with its text and its proofs. */
export function consulterCourriel({
  pool,
}: ServicesNotifications): Acte<string, CourrielEntier | null> {
  return {
    nom: "consulter-courriel",
    ...DROIT_OPERATEUR,
    executer: async (id) => ({ valeur: await lireCourriel(pool, id) }),
  };
}
