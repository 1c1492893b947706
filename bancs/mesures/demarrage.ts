import { join } from "node:path";
import { setTimeout as attendre } from "node:timers/promises";
import { dossierTemporaire, effacer } from "../base.ts";
import { demarrerServeur, memoire } from "../serveur.ts";
import type { Mesure } from "../tableau.ts";

/** First start in an empty folder, demonstration included, second start, memory once at rest. */
export async function mesurerDemarrage(): Promise<Mesure[]> {
  const dossier = dossierTemporaire();
  const reglages = { MAILLAGE_DONNEES: join(dossier, "donnees") };
  try {
    const premier = await demarrerServeur(reglages);
    await premier.arreter();
    // Long enough for PostgreSQL to have stopped: otherwise the second start would join it.
    await attendre(2000);
    const second = await demarrerServeur(reglages);
    await attendre(3000);
    const repos = memoire(second.pid);
    await second.arreter();
    await attendre(2000);
    return [
      { nom: "premierDemarrage", valeur: premier.secondes },
      { nom: "secondDemarrage", valeur: second.secondes },
      { nom: "memoire", valeur: repos },
    ];
  } finally {
    effacer(dossier);
  }
}
