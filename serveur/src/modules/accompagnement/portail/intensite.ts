import type { FastifyInstance } from "fastify";
import { routesActes } from "../../identite/index.ts";
import { parCle, type ServicesUsagers } from "../../usagers/index.ts";
import { consulterIntensite } from "../actes/consulter-intensite.ts";
import { Intensite } from "./contrats.ts";

const ACCES = { scopes: null, module: "sia" };

/** SIA: planned and done hours of a person by week. */
// ANX4-B-17
export function enregistrerPortailIntensite(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "SIA");
  servir(
    { chemin: "/usagers/:cle/intensite", sortie: Intensite },
    parCle(consulterIntensite(services, ACCES)),
  );
}
