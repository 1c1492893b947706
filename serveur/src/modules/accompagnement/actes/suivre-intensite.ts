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
import {
  type Bilan,
  estEnAlerte,
  faireBilan,
  objectifDe,
  type Seuils,
} from "../regles/intensite.ts";
import { type Semaine, semaineApres, semainesEntre } from "../regles/semaine.ts";
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

/** The first day of the dated parameters: a week before it is judged as on that day. */
const ORIGINE = "2025-01-01";

/** How a week is judged: by the parameters of its first day, so that a later change leaves it as it was. */
// B4-15
export async function lireSeuils(
  parametres: Parametres,
  { debut }: Semaine,
): Promise<Seuils & { readonly justifies: ReadonlySet<string> }> {
  const jour = debut < ORIGINE ? ORIGINE : debut;
  const [lissage, alerteHeures, justifies] = await Promise.all([
    parametres.nombre("intensite.lissage_semaines", jour),
    parametres.nombre("intensite.seuil_alerte_heures", jour),
    parametres.textes("intensite.motifs_justifies", jour),
  ]);
  return { lissage, alerteHeures, justifies: new Set(justifies) };
}

/** Adds up each week of a period as it stands on `jour`; two queries whatever its length. */
export async function suivreSemaines(
  { pool, parametres }: { readonly pool: pg.Pool; readonly parametres: Parametres },
  dossier: Pick<Dossier, "id" | "inscription">,
  { premiere, derniere }: Fenetre,
  jour: JourCivil,
): Promise<SemaineSuivie[]> {
  const lire = (semaine: Semaine) => lireSeuils(parametres, semaine);
  const voulues = await Promise.all(semainesEntre(premiere, derniere).map(lire));
  // The weeks before, over which the gap of the first ones is averaged.
  const avant = Math.max(0, ...voulues.map(({ lissage }, rang) => lissage - 1 - rang));
  const debut = semaineApres(premiere, -avant);
  const semaines = semainesEntre(debut, derniere);
  const seuils = await Promise.all(semaines.map(lire));
  const [objectifs, demarches] = await Promise.all([
    lireObjectifs(pool, dossier),
    lireComptees(pool, dossier.id, debut.debut, derniere.debut),
  ]);
  const parSemaine = Map.groupBy(demarches, ({ semaine }) => semaine);
  const bilans = semaines.map((semaine, rang) =>
    faireBilan(
      semaine,
      objectifDe(semaine, objectifs),
      parSemaine.get(semaine.debut) ?? [],
      seuils[rang]?.justifies ?? new Set(),
      jour,
    ),
  );
  return bilans
    .map((bilan, rang) => ({ ...bilan, alerte: estEnAlerte(bilans, rang, seuils[rang] as Seuils) }))
    .slice(avant);
}
