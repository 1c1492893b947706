import { consulterDossier, type Dossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lireContrat } from "../depot/contrats.ts";
import { presenterContrat } from "../presenter.ts";
import { type Acces, FINALITE, situer } from "./commun.ts";

/** A person's contract as it stands; null when there is none, or when it has closed. */
// ANX4-B-24
export function lireLeContrat(services: ServicesUsagers, acces: Acces) {
  return consulterDossier(services, {
    nom: "lire-contrat",
    finalite: FINALITE,
    ...acces,
    async lire(dossier: Dossier) {
      const contrat = await lireContrat(services.pool, dossier.id);
      const { etat, cesseLe } = await situer(services, services.pool, dossier, contrat);
      if (!contrat || etat === "AUCUN" || etat === "CLOTURE") return null;
      return presenterContrat(contrat, etat, cesseLe);
    },
  });
}
