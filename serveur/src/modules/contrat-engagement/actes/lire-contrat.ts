import { jourCivil } from "../../../kit/jour-civil.ts";
import { consulterDossier, type Dossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lireContrat } from "../depot/contrats.ts";
import { presenterContrat } from "../presenter.ts";
import { situerContrat } from "../situer-contrat.ts";
import { type Acces, FINALITE } from "./commun.ts";

/** A person's contract as it stands; null when there is none, or when it has closed. */
// ANX4-B-24
export function lireLeContrat(services: ServicesUsagers, acces: Acces) {
  return consulterDossier(services, {
    nom: "lire-contrat",
    finalite: FINALITE,
    ...acces,
    async lire(dossier: Dossier) {
      const contrat = await lireContrat(services.pool, dossier.id);
      const { pool, parametres, cadre } = services;
      const jour = jourCivil(cadre.horloge.maintenant());
      const { etat, cesseLe } = await situerContrat(parametres, pool, dossier, contrat, jour);
      if (!contrat || etat === "AUCUN" || etat === "CLOTURE") return null;
      return presenterContrat(contrat, etat, cesseLe);
    },
  });
}
