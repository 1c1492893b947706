import type { FastifyInstance } from "fastify";
import { ouNul } from "../../kit/http/contrat.ts";
import { routesActes } from "../identite/index.ts";
import { consulterSituation } from "./actes/consulter-situation.ts";
import {
  corrigerChangement,
  declarerChangement,
  retirerChangement,
} from "./actes/declarer-changement.ts";
import { demanderInscription } from "./actes/demander-inscription.ts";
import { parCle } from "./actes/par-cle.ts";
import { Change, CORPS, Inscrite, Situation } from "./contrats-situation.ts";
import type { ServicesUsagers } from "./services.ts";
import { MODULE_SITUATION, type SourcesSituation } from "./sources-situation.ts";

const RACINE = "/usagers/:cle";

/** Inscription et situation: the request of registration, and the changes that a person declares. */
// B2-01 B2-02 B2-04
export function enregistrerPortailSituation(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  sources: SourcesSituation,
): void {
  const servir = routesActes(serveur, services.cadre, "Inscription et situation");
  servir(
    { chemin: `${RACINE}/situation`, sortie: ouNul(Situation) },
    parCle(consulterSituation(services, MODULE_SITUATION, sources)),
  );
  servir(
    { chemin: `${RACINE}/inscription`, corps: CORPS.inscrire, sortie: Inscrite },
    parCle(demanderInscription(services, MODULE_SITUATION)),
  );
  servir(
    { chemin: `${RACINE}/changements`, corps: CORPS.declarer, sortie: Change },
    parCle(declarerChangement(services, MODULE_SITUATION)),
  );
  servir(
    { chemin: `${RACINE}/changements/correction`, corps: CORPS.corriger, sortie: Change },
    parCle(corrigerChangement(services, MODULE_SITUATION)),
  );
  servir(
    { chemin: `${RACINE}/changements/retrait`, corps: CORPS.retirer, sortie: Change },
    parCle(retirerChangement(services, MODULE_SITUATION)),
  );
}
