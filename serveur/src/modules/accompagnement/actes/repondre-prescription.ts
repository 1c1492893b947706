import type { Acte } from "../../../acte/index.ts";
import { ecrireUneFois, lireIdentifications, type ServicesUsagers } from "../../usagers/index.ts";
import { donnerSuite, type SuiteDite } from "./donner-suite.ts";
import { ouvrirRecue } from "./ouvrir-recue.ts";
import type { Acces } from "./periode-commun.ts";
import { presenterRecue, type RecuePresentee } from "./presenter-prescription.ts";

type Reponse = SuiteDite & { readonly cleIdempotence?: string | undefined };

/** The structure answers a prescription addressed to it, then says what becomes of the service. */
// ANX4-B-16 CONV-4-02
export function repondrePrescription(services: ServicesUsagers, acces: Acces) {
  const nom = "repondre-prescription";
  const acte: Acte<Reponse, RecuePresentee> = {
    nom,
    finalite: "PARCOURS",
    droit: acces,
    async executer(entree, acteur) {
      const ouverte = await ouvrirRecue(services, entree.id, acteur);
      if ("refus" in ouverte) return ouverte;
      const { usagerId } = ouverte.recue;
      return ecrireUneFois(services, { nom, usagerId, entree, acteur }, async (client, le) => {
        const suivie = await donnerSuite(client, usagerId, entree, acteur, le);
        if ("refus" in suivie) return suivie;
        const { prescription, service, suites, evenement } = suivie;
        const personne = (await lireIdentifications(client, [usagerId])).get(usagerId) ?? null;
        const annuaire = await services.cadre.annuaire.lire();
        return {
          valeur: presenterRecue(prescription, service, suites, annuaire, personne),
          evenements: [evenement],
        };
      });
    },
  };
  return acte;
}
