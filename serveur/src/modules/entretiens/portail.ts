import type { FastifyInstance } from "fastify";
import { routesActes } from "../identite/index.ts";
import { parCle, type ServicesUsagers } from "../usagers/index.ts";
import { consulterConclusions } from "./actes/consulter-conclusions.ts";
import { conclureEntretien, corrigerConclusion } from "./actes/ecrire-conclusion.ts";
import { CORPS, ConclusionsLues, Ecrite } from "./contrats-portail.ts";

const MODULE = "conclusions-entretiens";
const RACINE = "/usagers/:cle/entretiens";

/** Conclusions d'entretiens: read, written after an interview, corrected by who wrote them. */
// ANX4-B-10
export function enregistrerPortailEntretiens(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Conclusions d’entretiens");
  servir(
    { chemin: RACINE, sortie: ConclusionsLues },
    parCle(consulterConclusions(services, MODULE)),
  );
  servir(
    { chemin: RACINE, corps: CORPS.conclure, sortie: Ecrite },
    parCle(conclureEntretien(services, MODULE)),
  );
  servir(
    { chemin: `${RACINE}/correction`, corps: CORPS.corriger, sortie: Ecrite },
    parCle(corrigerConclusion(services, MODULE)),
  );
}
