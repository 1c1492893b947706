import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import {
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { reprendreSemaine } from "../depot/demarches.ts";
import { refuserLointaine } from "../regles/refuser-demarche.ts";
import { semaineDe } from "../regles/semaine.ts";
import { type Acces, FINALITE, lireReglages, plumeDe } from "./commun.ts";

/** Plans in a week what the one before held; asking again adds nothing. Refuses a week ended, or too far. */
// ANX4-B-15
export function reprendreLaSemaine(services: ServicesUsagers, acces: Acces) {
  type Ecriture = DemandeEcriture & { readonly semaine: JourCivil };
  return ecrireAuDossier<Ecriture, { reprises: number }>(services, {
    nom: "reprendre-semaine",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { semaine: voulue }, acteur, le) {
      const semaine = semaineDe(voulue);
      const jour = jourCivil(le);
      if (semaine.fin < jour) {
        return { refus: refus("SEMAINE_INVALIDE", "« semaine » : cette semaine est terminée.") };
      }
      const { horizon } = await lireReglages(services, jour);
      const lointaine = refuserLointaine(semaine.debut, horizon, jour);
      if (lointaine) return { refus: lointaine };
      const plume = plumeDe(acteur, le);
      const reprises = await reprendreSemaine(client, dossier.id, semaine.debut, plume);
      const contenu = { semaine: semaine.debut, reprises };
      return {
        valeur: { reprises },
        evenements: reprises > 0 ? [{ genre: "demarche.semaine-reprise", contenu }] : [],
      };
    },
  });
}
