import type { FastifyInstance } from "fastify";
import { PieceLue } from "../../kit/http/piece-deposee.ts";
import { routesActes } from "../identite/index.ts";
import { ajouterAction, avancerAction } from "./actes/agir.ts";
import {
  consulterComite,
  consulterEvaluation,
  consulterSecurite,
  lirePieceEvaluation,
} from "./actes/consulter.ts";
import {
  completerEvaluation,
  conclureEvaluation,
  ouvrirEvaluation,
  repondreGrille,
} from "./actes/evaluer.ts";
import { joindrePieceEvaluation } from "./actes/joindre.ts";
import { annulerComite, convoquerComite, rendreCompte } from "./actes/reunir.ts";
import { noterSuivi, partagerEvaluation } from "./actes/suivre.ts";
import {
  CORPS,
  ComiteLu,
  Convoque,
  EvaluationLue,
  Ouverte,
  Rien,
  Securite,
} from "./contrats-portail.ts";
import { enregistrerPortailSensibilisation } from "./portail-sensibilisation.ts";
import type { ServicesSecurite } from "./services.ts";

const EVALUATIONS = "/securite/evaluations";
const COMITES = "/securite/comites";

/** The yearly evaluations, the security committees, the awareness and the texts; the same addresses for both parties. */
export function enregistrerPortailSecurite(
  serveur: FastifyInstance,
  services: ServicesSecurite,
): void {
  enregistrerPortailSensibilisation(serveur, services);
  const servir = routesActes(serveur, services.cadre, "Sécurité");
  const une = (suite = "") => `${EVALUATIONS}/:id${suite}`;
  const un = (suite = "") => `${COMITES}/:id${suite}`;
  servir({ chemin: "/securite", sortie: Securite }, consulterSecurite(services));
  servir({ chemin: une(), sortie: EvaluationLue }, consulterEvaluation(services));
  servir({ chemin: une("/pieces/:pieceId"), sortie: PieceLue }, lirePieceEvaluation(services));
  servir(
    { chemin: EVALUATIONS, corps: CORPS.ouverture, sortie: Ouverte },
    ouvrirEvaluation(services),
  );
  const ecrire = { sortie: Rien };
  servir(
    { chemin: une("/contenu"), corps: CORPS.contenu, ...ecrire },
    completerEvaluation(services),
  );
  servir({ chemin: une("/reponses"), corps: CORPS.reponses, ...ecrire }, repondreGrille(services));
  servir(
    { chemin: une("/pieces"), corps: CORPS.piece, ...ecrire },
    joindrePieceEvaluation(services),
  );
  servir(
    { chemin: une("/conclusion"), corps: CORPS.conclusion, ...ecrire },
    conclureEvaluation(services),
  );
  servir({ chemin: une("/actions"), corps: CORPS.action, ...ecrire }, ajouterAction(services));
  servir(
    { chemin: une("/actions/:actionId"), corps: CORPS.avancement, ...ecrire },
    avancerAction(services),
  );
  servir(
    { chemin: une("/partage"), corps: CORPS.partage, ...ecrire },
    partagerEvaluation(services),
  );
  servir({ chemin: une("/suivi"), corps: CORPS.suivi, ...ecrire }, noterSuivi(services));
  servir({ chemin: un(), sortie: ComiteLu }, consulterComite(services));
  servir(
    { chemin: COMITES, corps: CORPS.convocation, sortie: Convoque },
    convoquerComite(services),
  );
  servir(
    { chemin: un("/compte-rendu"), corps: CORPS.compteRendu, ...ecrire },
    rendreCompte(services),
  );
  servir(
    { chemin: un("/annulation"), corps: CORPS.annulation, ...ecrire },
    annulerComite(services),
  );
}
