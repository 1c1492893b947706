import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import {
  consulterDossier,
  type DemandeDossier,
  type Dossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { lireDemarches } from "../depot/demarches.ts";
import type { Demarche } from "../regles/demarche.ts";
import { semaineDe } from "../regles/semaine.ts";
import { type Acces, FINALITE } from "./commun.ts";
import { type SemaineSuivie, suivreSemaines } from "./suivre-intensite.ts";

/** A week of a person: its hours, then its démarches. */
export type SemaineLue = {
  readonly bilan: SemaineSuivie;
  readonly demarches: readonly Demarche[];
};

/** Whose week is read, by whom, on which day. */
export type ContexteSemaine = {
  readonly jour: JourCivil;
  readonly dossier: Dossier;
  readonly organisationId: string;
};

type Demande = DemandeDossier & {
  /** Any day of the week; today's by default. */
  readonly semaine?: JourCivil;
};

/** The démarches of a week, hours adding up. */
// ANX4-B-15
export function lireSemaine<S>(
  services: ServicesUsagers,
  acces: Acces,
  presenter: (lue: SemaineLue, contexte: ContexteSemaine) => Promise<S | null>,
) {
  return consulterDossier<S, Demande>(services, {
    nom: "lire-demarches",
    finalite: FINALITE,
    ...acces,
    async lire(dossier, { semaine: voulue }, acteur) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const semaine = semaineDe(voulue ?? jour);
      const periode = { premiere: semaine, derniere: semaine };
      const [bilans, demarches] = await Promise.all([
        suivreSemaines(services, dossier, periode, jour),
        lireDemarches(services.pool, dossier.id, semaine.debut),
      ]);
      const lue = { bilan: bilans[0] as SemaineSuivie, demarches };
      return presenter(lue, { jour, dossier, organisationId: acteur.organisation.id });
    },
  });
}
