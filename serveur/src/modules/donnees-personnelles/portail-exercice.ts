import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { demandeExport, QuestionExport } from "../../kit/http/question-export.ts";
import { ErreurPortail, repondreActe, routesActes } from "../identite/index.ts";
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
  servirLaCopie(serveur, services);
}

const INTERDITS = new Set(["DROIT_ABSENT", "CONVENTION_INACTIVE", "HORS_PERIMETRE"]);
const ERREURS = { 400: ErreurPortail, 401: ErreurPortail, 403: ErreurPortail, 404: ErreurPortail };

function servirLaCopie(serveur: FastifyInstance, services: ServicesUsagers): void {
  const copier = copierLesDonnees(services);
  serveur.get(
    `/portail/api${RACINE}/:id/copie`,
    {
      schema: {
        tags: [ETIQUETTE],
        params: Type.Object({ id: Type.String({ format: "uuid" }) }),
        querystring: QuestionExport,
        response: { 200: Type.String(), ...ERREURS, 409: ErreurPortail },
      },
    },
    (requete, reponse) =>
      repondreActe(
        { requete, reponse, cadre: services.cadre },
        copier,
        {
          id: (requete.params as { id: string }).id,
          ...demandeExport(requete),
        },
        statutDe,
        (contenu) => {
          reponse
            .header(
              "content-disposition",
              'attachment; filename="confidentiel-copie-des-donnees.csv"',
            )
            .type("text/csv; charset=utf-8");
          return contenu;
        },
      ),
  );
}

const statutDe = (code: string): number => {
  if (INTERDITS.has(code)) return 403;
  if (code.endsWith("_INTROUVABLE")) return 404;
  return code.endsWith("_INVALIDE") ? 400 : 409;
};
