import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { ouNul } from "../../kit/http/contrat.ts";
import { routesActes } from "../identite/index.ts";
import { parCle, type ServicesUsagers } from "../usagers/index.ts";
import { consulterInformation, consulterNonInformees, noterInformation } from "./actes/informer.ts";
import { CORPS_INFORMATION, InformationLue, NonInformees } from "./contrats-information.ts";

/** The information of persons: what they are told, who told them and when, and those whom nobody told in time. */
// CONV-5-14
export function enregistrerPortailInformation(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Information des personnes");
  servir(
    { chemin: "/usagers/:cle/information", sortie: ouNul(InformationLue) },
    parCle(consulterInformation(services)),
  );
  servir(
    { chemin: "/usagers/:cle/information", corps: CORPS_INFORMATION, sortie: Type.Object({}) },
    parCle(noterInformation(services)),
  );
  servir(
    { chemin: "/information-des-personnes", sortie: NonInformees },
    consulterNonInformees(services),
  );
}
