import type { Acteur } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { lireOrientationOuverte } from "../../orientation/index.ts";
import { consulterDossier, type Dossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lirePeriodes } from "../depot/periodes.ts";
import { CONDITIONS, DISPOSITIFS } from "../regles/dispositifs.ts";
import {
  type Acces,
  FINALITE_PERIODE,
  presenterPeriode,
  refuserMobilisation,
  SANS_ORIENTATION,
  structuresPossibles,
} from "./periode-commun.ts";

/** A person's periods, the latest first. */
// ANX4-A-10
export function lireLesPeriodes(services: ServicesUsagers, acces: Acces) {
  return consulterDossier(services, {
    nom: "lire-periodes",
    finalite: FINALITE_PERIODE,
    ...acces,
    lire: (dossier: Dossier) => presenterLesPeriodes(services, dossier),
  });
}

/** What the screen shows: the periods, and what this agent may mobilise now, or why not. */
// ANX4-A-10 ANX4-B-11
export function consulterPeriodes(services: ServicesUsagers, acces: Acces) {
  return consulterDossier(services, {
    nom: "consulter-periodes",
    finalite: FINALITE_PERIODE,
    ...acces,
    async lire(dossier: Dossier, _entree, acteur: Acteur) {
      const periodes = await presenterLesPeriodes(services, dossier);
      const orientation = await lireOrientationOuverte(services.pool, dossier.id);
      const annuaire = await services.cadre.annuaire.lire();
      const empechement = orientation ? refuserMobilisation(orientation, acteur) : SANS_ORIENTATION;
      const { parcours = "", organisme = "" } = orientation ?? {};
      return {
        periodes,
        empechement: empechement?.message ?? null,
        dispositifs: DISPOSITIFS.filter(
          (d) =>
            CONDITIONS[d].parcours.includes(parcours) &&
            CONDITIONS[d].organismes.includes(organisme),
        ),
        structures: orientation
          ? structuresPossibles(annuaire, dossier, orientation).map(({ siret, nom }) => ({
              siret,
              nom,
            }))
          : [],
      };
    },
  });
}

async function presenterLesPeriodes(services: ServicesUsagers, dossier: Dossier) {
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const annuaire = await services.cadre.annuaire.lire();
  const periodes = await lirePeriodes(services.pool, dossier.id);
  return periodes.map((periode) => presenterPeriode(periode, annuaire, jour));
}
