import type { FastifyInstance } from "fastify";
import type { Acte } from "../../acte/index.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { refus } from "../../kit/resultat.ts";
import { routesActes } from "../identite/index.ts";
import { adapter, parCle, type ServicesUsagers } from "../usagers/index.ts";
import { calculerOrientation } from "./actes/calculer-orientation.ts";
import { chercherStructures } from "./actes/chercher-structures.ts";
import type { OrientationLue } from "./actes/commun.ts";
import { consulterOrientation } from "./actes/consulter-orientation.ts";
import { deciderOrientation } from "./actes/decider-orientation.ts";
import { modifierOrientation } from "./actes/modifier-orientation.ts";
import { noterNotification } from "./actes/noter-notification.ts";
import { noterRevue } from "./actes/noter-revue.ts";
import { orienterSansReponses } from "./actes/orienter-sans-reponses.ts";
import {
  CORPS,
  OrientationsLues,
  RECHERCHE,
  Rien,
  StructuresTrouvees,
} from "./contrats-portail.ts";
import type { SourcesRevue } from "./echeance-revue.ts";
import type { CodeOrganisme, Criteres, Parcours } from "./regles/valeurs.ts";

const ACCES = { scopes: null, module: "orientation" };
const RACINE = "/usagers/:cle/orientation";

type DecisionSaisie = {
  readonly cle: string;
  readonly lue: OrientationLue;
  readonly etat: "ACCEPTEE" | "REFUSEE";
  readonly motifRefus: string | null;
  readonly commentaire: string | null;
  readonly parcours: Parcours | null;
  readonly organisme: CodeOrganisme | null;
  readonly structure?: string | null;
};

const SANS_REPONSE = refus(
  "REPONSES_INVALIDE",
  "Répondez à une question au moins : rien n’est à enregistrer.",
);

type Reponses = { cle: string; lue?: OrientationLue | null; criteres: Criteres };

/** The answers of the screen. On the wire a questionnaire may begin with none; who saves one has answered. */
// ANX4-A-03
function repondre(services: ServicesUsagers): Acte<Reponses, null> {
  const calculer = parCle(calculerOrientation(services, ACCES, () => null));
  const acte = adapter(calculer, (reponses: Reponses) => ({ ...reponses, origine: null }));
  return {
    ...acte,
    executer: async (saisie, acteur) =>
      Object.keys(saisie.criteres).length === 0
        ? { refus: SANS_REPONSE }
        : acte.executer(saisie, acteur),
  };
}

/** The screen « Orientation » of Suivi de parcours, over the actes of the API. */
// ANX4-A-11
export function enregistrerPortailOrientation(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  lireSignature: SourcesRevue["lireSignature"],
): void {
  const servir = routesActes(serveur, services.cadre, "Orientation");
  servir(
    { chemin: RACINE, sortie: OrientationsLues },
    parCle(consulterOrientation(services, ACCES, lireSignature)),
  );
  servir({ chemin: `${RACINE}/reponses`, corps: CORPS.reponses, sortie: Rien }, repondre(services));
  servir(
    { chemin: `${RACINE}/notification`, corps: CORPS.notification, sortie: Rien },
    parCle(noterNotification(services, ACCES)),
  );
  servir(
    { chemin: `${RACINE}/revue`, corps: CORPS.revue, sortie: Rien },
    parCle(noterRevue(services, ACCES)),
  );
  servir(
    { chemin: `${RACINE}/sans-reponses`, corps: CORPS.sansReponses, sortie: Rien },
    parCle(orienterSansReponses(services, ACCES)),
  );
  const decider = parCle(deciderOrientation(services, ACCES));
  servir(
    { chemin: `${RACINE}/decision`, corps: CORPS.decision, sortie: Rien },
    adapter(
      decider,
      ({ cle, lue, parcours, organisme, structure = null, ...saisie }: DecisionSaisie) => ({
        cle,
        lue,
        decision: {
          ...saisie,
          le: jourCivil(services.cadre.horloge.maintenant()),
          agent: null,
          parcours,
          organisme: organisme && { code: organisme, structure: null },
          structureDecision: null,
          structure,
        },
      }),
    ),
  );
  servir(
    { chemin: "/structures", question: RECHERCHE, sortie: StructuresTrouvees },
    chercherStructures(services, ACCES),
  );
  const modifier = parCle(modifierOrientation(services, ACCES, () => null));
  type Choix = { cle: string; lue: OrientationLue; structure: string };
  servir(
    { chemin: `${RACINE}/structure`, corps: CORPS.structure, sortie: Rien },
    adapter(modifier, ({ cle, lue, structure }: Choix) => ({
      cle,
      lue,
      modification: { parcours: null, structure: null, entreeLe: null, lieu: structure },
    })),
  );
}
