import { jourCivil } from "../kit/jour-civil.ts";
import { suiviDe } from "./accompagnants-demo.ts";
import { accompagnementsDemo } from "./accompagnements-demo.ts";
import { agentsDemo } from "./agents-demo.ts";
import { changementsDemo } from "./changements-demo.ts";
import { contratsDemo } from "./contrats-demo.ts";
import { type ContratDemo, demarchesDemo } from "./demarches-demo.ts";
import { diagnosticsDemo } from "./diagnostics-demo.ts";
import { entretiensDemo } from "./entretiens-demo.ts";
import { gouvernanceDemo } from "./gouvernance-demo.ts";
import { nominationsDemo } from "./nominations-demo.ts";
import { orientationsDemo } from "./orientations-demo.ts";
import { profilDemo } from "./profil-demo.ts";
import { rendezVousDemo } from "./rendez-vous-demo.ts";
import { sensibilisationDemo } from "./sensibilisation-demo.ts";
import { servicesDemo } from "./services-demo.ts";
import { type ApplicationDemo, structuresDemo } from "./structures-demo.ts";
import { suiviDemo } from "./suivi-demo.ts";
import { tiersDemo } from "./tiers-demo.ts";
import { finInscription, usagerDemo } from "./usagers-demo.ts";

/** One person in five hundred shares NIR and birth date with the person before. */
const DOUBLON = 500;
/** Nothing is told of somebody whose registration ended before. */
const MEMOIRE_MS = 200 * 86_400_000;

/**
 * A fictional Pas-de-Calais as the objects of a jeu de données: `taille` persons, the same for the
 * same seed, streamed so that millions cost no memory.
 */
export function* genererJeuDemo(
  graine: number,
  taille: number,
  application: ApplicationDemo,
  /** The day around which rights, paths and appointments are told; none without it. */
  autour?: Date,
): Generator<object> {
  yield* structuresDemo(application);
  yield* tiersDemo();
  yield* agentsDemo(graine, autour);
  yield* nominationsDemo();
  yield* servicesDemo();
  if (autour) yield* suiviDemo(application.clientId, autour);
  if (autour) yield* gouvernanceDemo(application.clientId, autour);
  if (autour) yield* sensibilisationDemo(jourCivil(autour));
  for (let rang = 0; rang < taille; rang++) {
    const usager = usagerDemo(graine, rang, autour);
    yield rang % DOUBLON === DOUBLON - 1 ? { ...usager, ...memeNir(graine, rang - 1) } : usager;
    // Nobody is oriented who was never registered (B2-01, B3-01).
    if (!autour || usager.departement !== "62" || !usager.inscription) continue;
    const fin = finInscription(usager.inscription);
    if (fin && Date.parse(fin) < autour.getTime() - MEMOIRE_MS) continue;
    const suivi = suiviDe(usager);
    yield* orientationsDemo(graine, rang, autour, suivi);
    if (!fin) yield* rendezVousDemo(graine, rang, autour, suivi);
    yield* diagnosticsDemo(graine, rang, autour, suivi);
    yield* profilDemo(graine, rang, autour, suivi);
    yield* entretiensDemo(graine, rang, autour, suivi);
    yield* changementsDemo(graine, rang, autour, suivi);
    for (const contrat of contratsDemo(graine, rang, autour, suivi)) {
      yield contrat;
      if (!fin) yield* demarchesDemo(graine, rang, autour, contrat as ContratDemo);
    }
    yield* accompagnementsDemo(graine, rang, autour, suivi);
  }
}

function memeNir(graine: number, rang: number): object {
  const { nir, dateNaissance } = usagerDemo(graine, rang);
  return { nir, dateNaissance };
}
