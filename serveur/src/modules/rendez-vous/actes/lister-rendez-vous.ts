import { ajouterJours } from "../../../kit/delais.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  consulterDossier,
  type DemandeDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { lireRendezVous } from "../depot/rendez-vous.ts";
import { trouverConflits } from "../regles/conflits.ts";
import { type Periode, periodePar } from "../regles/periode.ts";
import type { RendezVous } from "../regles/rendez-vous.ts";
import type { Acces } from "./commun.ts";

type Demande = DemandeDossier & { readonly periode: Periode };

/** A person's appointments, whichever organisation took them, oldest first, conflicts shown. */
// ANX4-A-05
export function listerRendezVous<S>(
  services: ServicesUsagers,
  acces: Acces,
  presenter: (rendezVous: RendezVous, estEnConflit: boolean) => S,
) {
  return consulterDossier<S[], Demande>(services, {
    nom: "lire-rendez-vous",
    finalite: "PARCOURS",
    ...acces,
    async lire(dossier, { periode }) {
      const { du, au } = periode;
      // One that begins the day before or after may overlap: an appointment lasts a day at most.
      const autour = { du: ajouterJours(du, -1), au: au && ajouterJours(au, 1) };
      const tous = await lireRendezVous(services.pool, dossier.id, autour);
      const enConflit = trouverConflits(tous);
      return tous
        .filter(({ debut }) => jourCivil(debut) >= du && (au === null || jourCivil(debut) <= au))
        .map((un) => presenter(un, enConflit.has(un.id)));
    },
  });
}

/** The period asked for, with the default of the wire counted from today in Paris; null when malformed. */
export function periodeDemandee(
  services: ServicesUsagers,
  du: string | undefined,
  au: string | undefined,
): Periode | null {
  return periodePar(jourCivil(services.cadre.horloge.maintenant()), du, au);
}
