import { jourCivil } from "../../../kit/jour-civil.ts";
import { consulterDossier, type Dossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lireVersions } from "../depot/contrats.ts";
import { SUITES } from "../regles/contrat.ts";
import { type Objectif, objectifsSignes } from "../regles/objectif.ts";
import type { Duree } from "../regles/plan.ts";
import { situerContrat } from "../situer-contrat.ts";
import { type Acces, bornesDuPlan, FINALITE } from "./commun.ts";

/** What the screen Objectif d'intensité shows: the objective in force, the one to sign, those before. */
// ANX4-B-14 B4-04
export function consulterObjectif(services: ServicesUsagers, acces: Acces) {
  return consulterDossier(services, {
    nom: "consulter-objectif",
    finalite: FINALITE,
    ...acces,
    async lire(dossier: Dossier) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const annuaire = await services.cadre.annuaire.lire();
      const versions = await lireVersions(services.pool, dossier.id);
      const dernier = versions[0] ?? null;
      const { pool, parametres } = services;
      const { etat, cesseLe } = await situerContrat(parametres, pool, dossier, dernier, jour);
      const objectifs = objectifsSignes(versions, cesseLe);
      const presenter = (objectif: Objectif) => ({
        ...duree(objectif),
        debut: objectif.debut,
        source: annuaire.organisation(objectif.sourceId)?.nom ?? null,
      });
      const enVigueur = objectifs.find(({ fin }) => fin === null || fin >= jour);
      const prepare = dernier?.etat === "EN_ATTENTE_SIGNATURE" ? dernier.plan : null;
      return {
        etat,
        version: dernier?.version ?? 0,
        enVigueur: enVigueur ? presenter(enVigueur) : null,
        enPreparation: prepare && duree(prepare),
        anciens: objectifs
          .filter(({ fin }) => fin !== null && fin < jour)
          .map((objectif) => ({ ...presenter(objectif), fin: objectif.fin as string }))
          .toReversed(),
        bornes: await bornesDuPlan(parametres, jour),
        modifiable: !!dernier?.plan && "preparer" in SUITES[etat],
      };
    },
  });
}

function duree({ heures, motifReduction, dispense, fondement = null }: Duree): Duree {
  return { heures, motifReduction, dispense, fondement };
}
