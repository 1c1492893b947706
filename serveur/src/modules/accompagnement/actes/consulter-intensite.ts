import { jourCivil } from "../../../kit/jour-civil.ts";
import { consulterDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { presenterSemaine } from "../presenter.ts";
import { semaineApres, semaineDe } from "../regles/semaine.ts";
import { type Acces, FINALITE } from "./commun.ts";
import { lireSeuils, suivreSemaines } from "./suivre-intensite.ts";

const AVANT = 11;
const APRES = 2;

/** What the SIA shows: the weeks of the last quarter, the one under way and the two to come. */
// ANX4-B-17
export function consulterIntensite(services: ServicesUsagers, acces: Acces) {
  return consulterDossier(services, {
    nom: "consulter-intensite",
    finalite: FINALITE,
    ...acces,
    async lire(dossier) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const courante = semaineDe(jour);
      const periode = {
        premiere: semaineApres(courante, -AVANT),
        derniere: semaineApres(courante, APRES),
      };
      const [semaines, { alerteHeures, lissage }] = await Promise.all([
        suivreSemaines(services, dossier, periode, jour),
        lireSeuils(services.parametres, courante),
      ]);
      return { semaines: semaines.map(presenterSemaine), seuilAlerte: alerteHeures, lissage };
    },
  });
}
