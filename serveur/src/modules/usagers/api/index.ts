import type { FastifyInstance } from "fastify";
import {
  type DefinitionApi,
  enregistrerApi,
  type ServicesPasserelle,
} from "../../acces-api/index.ts";
import type { ServicesUsagers } from "../services.ts";
import { definitionDonneesRqth, operationsDonneesRqth } from "./donnees-rqth.ts";
import {
  definitionInformationsAdministratives,
  operationsInformationsAdministratives,
} from "./informations-administratives.ts";
import {
  definitionRechercheIndividuCertifie,
  operationsRechercheIndividuCertifie,
} from "./recherche-individu-certifie.ts";
import { definitionRechercherUsager, operationsRechercherUsager } from "./rechercher-usager.ts";
import { definitionStatutUsager, operationsStatutUsager } from "./statut-usager.ts";

/** The APIs of this module, in the order of the catalogue. */
export const apisUsagers: readonly DefinitionApi[] = [
  definitionRechercherUsager,
  definitionStatutUsager,
  definitionInformationsAdministratives,
  definitionDonneesRqth,
  definitionRechercheIndividuCertifie,
];

/**
 * The person APIs of francetravail.io; `cleIdentifiants` derives the identifiers of Recherche individu
 * certifié.
 */
export function enregistrerApisUsagers(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
  cleIdentifiants: Buffer,
): void {
  const operations = [
    operationsRechercherUsager(services),
    operationsStatutUsager(services),
    operationsInformationsAdministratives(services),
    operationsDonneesRqth(services),
    operationsRechercheIndividuCertifie(services, cleIdentifiants),
  ];
  apisUsagers.forEach((api, rang) => {
    enregistrerApi(serveur, api, operations[rang] ?? [], passerelle);
  });
}
