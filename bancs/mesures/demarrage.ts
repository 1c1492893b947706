import { join } from "node:path";
import { setTimeout as attendre } from "node:timers/promises";
import { estDuMoment } from "../../serveur/src/demarrage/base-preparee.ts";
import { attendreArret } from "../../serveur/src/kit/postgres/serveur-embarque.ts";
import { dossierTemporaire, effacer } from "../base.ts";
import { demarrerServeur, memoire } from "../serveur.ts";
import type { Mesure } from "../tableau.ts";

/** First start in an empty folder, demonstration included, second start, memory once at rest. */
export async function mesurerDemarrage(): Promise<Mesure[]> {
  const dossier = dossierTemporaire();
  const reglages = { MAILLAGE_DONNEES: join(dossier, "donnees") };
  const note = estDuMoment() ? "" : "sans ce que prépare npm install";
  try {
    const premier = await demarrerServeur(reglages);
    await premier.arreter();
    // Otherwise the second start would join the PostgreSQL of the first.
    await attendreArret(reglages.MAILLAGE_DONNEES);
    const second = await demarrerServeur(reglages);
    await attendre(3000);
    const repos = memoire(second.pid);
    await second.arreter();
    return [
      { nom: "premierDemarrage", valeur: premier.secondes, note },
      { nom: "secondDemarrage", valeur: second.secondes },
      { nom: "memoire", valeur: repos },
    ];
  } finally {
    await effacer(dossier);
  }
}
