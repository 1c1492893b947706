import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { routesActes } from "../identite/index.ts";
import { accepterConditions } from "./actes/accepter-conditions.ts";
import { consulterCatalogue } from "./actes/consulter-catalogue.ts";
import { consulterConditions } from "./actes/consulter-conditions.ts";
import { consulterDonnees } from "./actes/consulter-donnees.ts";
import { consulterExperimentations } from "./actes/consulter-experimentations.ts";
import { cloreExperimentation, ouvrirExperimentation } from "./actes/experimenter.ts";
import { ouvrirOutil } from "./actes/ouvrir-outil.ts";
import { publierDocument } from "./actes/publier-document.ts";
import { comparerPublications, publierListe } from "./actes/publier-liste.ts";
import { reglerElement } from "./actes/regler-element.ts";
import {
  CatalogueLu,
  CORPS,
  Conditions,
  DonneesLues,
  Experimentations,
  Publications,
} from "./contrats-portail.ts";
import { enregistrerPortailDocumentation } from "./portail-documentation.ts";
import { enregistrerPortailGouvernance } from "./portail-gouvernance.ts";
import type { Element } from "./regles/element.ts";
import { ELEMENTS } from "./regles/elements.ts";
import type { ServicesCatalogue } from "./services.ts";

const VERSION = Type.Object({ version: Type.Integer() });
const RIEN = Type.Object({});

/** The catalogue and its conditions for everyone; their edition for the opérateur. */
export function enregistrerPortailCatalogue(
  serveur: FastifyInstance,
  services: ServicesCatalogue,
): void {
  const servir = routesActes(serveur, services.cadre, "Catalogue");
  servir({ chemin: "/catalogue", sortie: CatalogueLu }, consulterCatalogue(services));
  servir({ chemin: "/conditions", sortie: Conditions }, consulterConditions(services));
  servir(
    {
      chemin: "/conditions/acceptations",
      corps: CORPS.acceptation,
      sortie: Type.Object({ acceptes: Type.Integer() }),
    },
    accepterConditions(services),
  );
  servir(
    { chemin: "/conditions", corps: CORPS.document, sortie: VERSION },
    publierDocument(services),
  );
  servir(
    { chemin: "/catalogue/elements/:code", corps: CORPS.reglage, sortie: RIEN },
    reglerElement(services),
  );
  servir({ chemin: "/catalogue/listes", sortie: Publications }, comparerPublications(services));
  servir(
    { chemin: "/catalogue/listes", corps: CORPS.liste, sortie: VERSION },
    publierListe(services),
  );
  servir(
    { chemin: "/catalogue/experimentations", sortie: Experimentations },
    consulterExperimentations(services),
  );
  servir(
    {
      chemin: "/catalogue/experimentations",
      corps: CORPS.experimentation,
      sortie: Type.Object({ id: Type.String() }),
    },
    ouvrirExperimentation(services),
  );
  servir(
    { chemin: "/catalogue/experimentations/:id/cloture", corps: CORPS.cloture, sortie: RIEN },
    cloreExperimentation(services),
  );
  servir({ chemin: "/catalogue/donnees", sortie: DonneesLues }, consulterDonnees());
  for (const element of ELEMENTS.filter(seulOuvert)) {
    servir(
      {
        chemin: `/plateformes/:plateforme/outils/${element.code}/ouverture`,
        corps: {},
        sortie: Type.Object({ lien: Type.String() }),
      },
      ouvrirOutil(services, element),
    );
  }
  enregistrerPortailDocumentation(serveur, services);
  enregistrerPortailGouvernance(serveur, services);
}

/** An application without modules nor screen here: a right opens it whole, elsewhere. */
function seulOuvert({ code, genre, ecran }: Element): boolean {
  return (
    genre === "application" &&
    ecran === null &&
    !ELEMENTS.some(({ application }) => application === code)
  );
}
