import type { Acte } from "../../../acte/index.ts";
import { lireIdentifications, type ServicesUsagers } from "../../usagers/index.ts";
import { lireSuites } from "../depot/prescriptions.ts";
import { ouvrirRecue } from "./ouvrir-recue.ts";
import type { Acces } from "./periode-commun.ts";
import { presenterRecue, type RecuePresentee } from "./presenter-prescription.ts";

/** One prescription addressed to the actor's own organisation. */
// ANX4-B-16 CONV-4-02
export function consulterRecue(services: ServicesUsagers, acces: Acces) {
  const acte: Acte<{ readonly id: string }, RecuePresentee> = {
    nom: "lire-prescription-recue",
    finalite: "PARCOURS",
    droit: acces,
    async executer({ id }, acteur) {
      const ouverte = await ouvrirRecue(services, id, acteur);
      if ("refus" in ouverte) return ouverte;
      const { recue, service } = ouverte;
      const { usagerId, ...prescription } = recue;
      const [suites, personnes, annuaire] = await Promise.all([
        lireSuites(services.pool, [id]),
        lireIdentifications(services.pool, [usagerId]),
        services.cadre.annuaire.lire(),
      ]);
      const personne = personnes.get(usagerId) ?? null;
      return {
        valeur: presenterRecue(prescription, service, suites.get(id) ?? [], annuaire, personne),
        usagerId,
      };
    },
  };
  return acte;
}
