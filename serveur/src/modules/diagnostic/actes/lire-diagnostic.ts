import { consulterDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lireVersion } from "../depot/explorations.ts";
import type { Etat } from "../regles/etat.ts";
import { type Acces, FINALITE } from "./commun.ts";

/** One part of a person's diagnostic; null when it was never explored. */
// ANX4-B-02 ANX4-B-19
export function lireDiagnostic<S>(
  services: ServicesUsagers,
  acces: Acces,
  presenter: (etat: Etat) => S | null,
) {
  return consulterDossier<S>(services, {
    nom: "lire-diagnostic",
    finalite: FINALITE,
    ...acces,
    async lire(dossier) {
      const { version, etat } = await lireVersion(services.pool, dossier.id);
      return version === 0 ? null : presenter(etat);
    },
  });
}
