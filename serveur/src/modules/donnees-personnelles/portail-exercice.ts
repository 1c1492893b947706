import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { joindre } from "../../kit/http/joindre.ts";
import { demandeExport, QuestionExport } from "../../kit/http/question-export.ts";
import { routesActes } from "../identite/index.ts";
import { Resultats, type ServicesUsagers } from "../usagers/index.ts";
import { consulterDemande, consulterDemandes, consulterEntraide } from "./actes/consulter.ts";
import { copierLesDonnees } from "./actes/copier.ts";
import { enregistrerDemandeDroits, rechercherPersonneConcernee } from "./actes/enregistrer.ts";
import { demanderAide, repondreAide } from "./actes/entraider.ts";
import {
  deciderDemande,
  identifierDemandeur,
  informerDeLaProlongation,
  prolongerDelai,
  repondreALaPersonne,
} from "./actes/instruire.ts";
import {
  CORPS,
  Demandee,
  DemandeLue,
  Demandes,
  Enregistree,
  EntraideLue,
  Rien,
} from "./contrats-exercice.ts";

const RACINE = "/exercice-des-droits";
const ETIQUETTE = "Exercice des droits";

/** How a person's rights are exercised: the same addresses for both parties. */
// CONV-5-15 CONV-5-16 CONV-5-17
export function enregistrerPortailExercice(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, ETIQUETTE);
  const un = (suite = "") => `${RACINE}/:id${suite}`;
  const dater = (suite: string, corps: Type.TProperties) => ({
    ...{ chemin: un(suite), corps, sortie: Rien },
  });
  servir({ chemin: RACINE, sortie: Demandes }, consulterDemandes(services));
  servir(
    { chemin: `${RACINE}/recherche`, corps: CORPS.recherche, sortie: Resultats, lecture: true },
    rechercherPersonneConcernee(services),
  );
  servir(
    { chemin: "/usagers/:cle/exercice-des-droits", corps: CORPS.reception, sortie: Enregistree },
    enregistrerDemandeDroits(services),
  );
  servir({ chemin: un(), sortie: DemandeLue }, consulterDemande(services));
  servir(dater("/identite", CORPS.identite), identifierDemandeur(services));
  servir(dater("/prolongation", CORPS.prolongation), prolongerDelai(services));
  servir(dater("/information", CORPS.preuve), informerDeLaProlongation(services));
  servir(dater("/decision", CORPS.decision), deciderDemande(services));
  servir(dater("/reponse", CORPS.preuve), repondreALaPersonne(services));
  servir({ chemin: un("/aides"), corps: CORPS.aide, sortie: Demandee }, demanderAide(services));
  servir({ chemin: "/entraides/:id", sortie: EntraideLue }, consulterEntraide(services));
  servir(
    { chemin: "/entraides/:id/reponse", corps: CORPS.reponseAide, sortie: Rien },
    repondreAide(services),
  );
  servir(
    {
      chemin: un("/copie"),
      question: QuestionExport.properties,
      sortie: Type.String(),
      lire: (requete) => ({ ...(requete.params as { id: string }), ...demandeExport(requete) }),
      dire: (contenu, { reponse }) =>
        joindre(reponse, "confidentiel-copie-des-donnees.csv", "text/csv; charset=utf-8", contenu),
    },
    copierLesDonnees(services),
  );
}
