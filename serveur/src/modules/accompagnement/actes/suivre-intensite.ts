import type pg from "pg";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { lireObjectifs, type Objectif } from "../../contrat-engagement/index.ts";
import type { Parametres } from "../../parametres/index.ts";
import {
  consulterDossier,
  type DemandeDossier,
  type Dossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { lireComptees } from "../depot/demarches.ts";
import type { Fenetre } from "../regles/fenetre.ts";
import { type Bilan, estEnAlerte, faireBilan, objectifDe } from "../regles/intensite.ts";
import { semaineApres, semainesEntre } from "../regles/semaine.ts";
import { type Acces, FINALITE } from "./commun.ts";

/** A week's hours, and whether their gap asks to be talked about. */
export type SemaineSuivie = Bilan & { readonly alerte: boolean };

/** Planned and done hours of a person, week by week. */
// ANX4-B-04 ANX4-B-17
export function suivreIntensite(services: ServicesUsagers, acces: Acces) {
  return consulterDossier<SemaineSuivie[], DemandeDossier & { readonly periode: Fenetre }>(
    services,
    {
      nom: "suivre-intensite",
      finalite: FINALITE,
      ...acces,
      lire: (dossier, { periode }) => {
        const jour = jourCivil(services.cadre.horloge.maintenant());
        return suivreSemaines(services, dossier, periode, jour);
      },
    },
  );
}

/** The objective in force, as the signed contract gives it; null without one. */
// ANX4-B-04
export function lireObjectifEnVigueur(services: ServicesUsagers, acces: Acces) {
  return consulterDossier<Objectif>(services, {
    nom: "lire-objectif",
    finalite: FINALITE,
    ...acces,
    async lire(dossier: Dossier) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const objectifs = await lireObjectifs(services.pool, dossier);
      return objectifs.find(({ fin }) => fin === null || fin >= jour) ?? null;
    },
  });
}

/** Adds up each week of a period as it stands on `jour`; two queries whatever its length. */
export async function suivreSemaines(
  { pool, parametres }: { readonly pool: pg.Pool; readonly parametres: Parametres },
  dossier: Pick<Dossier, "id" | "inscription">,
  { premiere, derniere }: Fenetre,
  jour: JourCivil,
): Promise<SemaineSuivie[]> {
  const [lissage, alerteHeures, justifies] = await Promise.all([
    parametres.nombre("intensite.lissage_semaines", jour),
    parametres.nombre("intensite.seuil_alerte_heures", jour),
    parametres.textes("intensite.motifs_justifies", jour),
  ]);
  // The weeks before, over which the gap of the first ones is averaged.
  const debut = semaineApres(premiere, 1 - lissage);
  const [objectifs, demarches] = await Promise.all([
    lireObjectifs(pool, dossier),
    lireComptees(pool, dossier.id, debut.debut, derniere.debut),
  ]);
  const parSemaine = Map.groupBy(demarches, ({ semaine }) => semaine);
  const connus = new Set(justifies);
  const bilans = semainesEntre(debut, derniere).map((semaine) =>
    faireBilan(
      semaine,
      objectifDe(semaine, objectifs),
      parSemaine.get(semaine.debut) ?? [],
      connus,
      jour,
    ),
  );
  return bilans
    .map((bilan, rang) => ({
      ...bilan,
      alerte: estEnAlerte(bilans, rang, { lissage, alerteHeures }),
    }))
    .slice(lissage - 1);
}
