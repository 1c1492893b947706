import type { FastifyInstance } from "fastify";
import { routesActes } from "../identite/index.ts";
import {
  consulterDemande,
  consulterDemandes,
  consulterOuvertures,
  preparerFormulaire,
} from "./actes/consulter-demandes.ts";
import { deciderDemande } from "./actes/decider-demande.ts";
import { envoyerDemande } from "./actes/envoyer-demande.ts";
import { fermerOuverture } from "./actes/fermer-ouverture.ts";
import {
  abandonnerDemande,
  completerSelection,
  creerDemande,
  modifierDemande,
} from "./actes/preparer-demande.ts";
import { avancerDemande, ecrireMessage } from "./actes/suivre-demande.ts";
import {
  CORPS,
  Creee,
  DemandeLue,
  Demandes,
  Formulaire,
  OuverturesLues,
  Rien,
  SelectionFermee,
} from "./contrats-portail.ts";
import { enregistrerImpressions } from "./portail/impressions.ts";
import type { ServicesDemandes } from "./services.ts";

const PARTENAIRE = "/demandes-acces";
const OPERATEUR = "/operateur/demandes-acces";
const OUVERTURES = "/operateur/ouvertures";

/** The requests of annex 4: the partner's side, then the opérateur's. */
export function enregistrerPortailDemandes(
  serveur: FastifyInstance,
  services: ServicesDemandes,
): void {
  const servir = routesActes(serveur, services.cadre, "Demandes d’accès");
  servir({ chemin: PARTENAIRE, sortie: Demandes }, consulterDemandes(services, "partenaire"));
  servir({ chemin: `${PARTENAIRE}/formulaire`, sortie: Formulaire }, preparerFormulaire(services));
  servir(
    { chemin: `${PARTENAIRE}/ouvertures`, sortie: OuverturesLues },
    consulterOuvertures(services, "partenaire"),
  );
  servir(
    {
      chemin: `${PARTENAIRE}/selection`,
      corps: CORPS.selection,
      sortie: SelectionFermee,
      lecture: true,
    },
    completerSelection(services),
  );
  servir({ chemin: PARTENAIRE, corps: CORPS.saisie, sortie: Creee }, creerDemande(services));
  servir(
    { chemin: `${PARTENAIRE}/:id`, sortie: DemandeLue },
    consulterDemande(services, "partenaire"),
  );
  servir(
    { chemin: `${PARTENAIRE}/:id/brouillon`, corps: CORPS.brouillon, sortie: Rien },
    modifierDemande(services),
  );
  servir(
    { chemin: `${PARTENAIRE}/:id/envoi`, corps: CORPS.envoi, sortie: Rien },
    envoyerDemande(services),
  );
  servir(
    { chemin: `${PARTENAIRE}/:id/messages`, corps: CORPS.message, sortie: Rien },
    ecrireMessage(services, "partenaire"),
  );
  servir(
    { chemin: `${PARTENAIRE}/:id/abandon`, corps: CORPS.motif, sortie: Rien },
    abandonnerDemande(services),
  );

  servir({ chemin: OPERATEUR, sortie: Demandes }, consulterDemandes(services, "operateur"));
  servir(
    { chemin: `${OPERATEUR}/:id`, sortie: DemandeLue },
    consulterDemande(services, "operateur"),
  );
  for (const [suite, geste] of [
    ["reception", "recevoir"],
    ["instruction", "instruire"],
  ] as const) {
    servir(
      { chemin: `${OPERATEUR}/:id/${suite}`, corps: {}, sortie: Rien },
      avancerDemande(services, geste),
    );
  }
  servir(
    { chemin: `${OPERATEUR}/:id/messages`, corps: CORPS.message, sortie: Rien },
    ecrireMessage(services, "operateur"),
  );
  servir(
    { chemin: `${OPERATEUR}/:id/decision`, corps: CORPS.decision, sortie: Rien },
    deciderDemande(services),
  );
  servir(
    { chemin: OUVERTURES, sortie: OuverturesLues },
    consulterOuvertures(services, "operateur"),
  );
  servir(
    { chemin: `${OUVERTURES}/:id/fermeture`, corps: CORPS.motif, sortie: Rien },
    fermerOuverture(services),
  );
  enregistrerImpressions(serveur, services);
}
