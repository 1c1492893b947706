import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { accomplir } from "../../../acte/index.ts";
import {
  type DefinitionApi,
  enregistrerApi,
  type OperationApi,
  type ServicesPasserelle,
} from "../../acces-api/index.ts";
import { EntetesEcriture, refuserDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { chercherServices } from "../actes/chercher-services.ts";
import { consulterPrescriptions } from "../actes/consulter-prescriptions.ts";
import { type PrescriptionVoulue, prescrireService } from "../actes/prescrire-service.ts";
import { suivrePrescription } from "../actes/suivre-prescription.ts";
import {
  PrescriptionDemandee,
  PrescriptionLue,
  RECHERCHE,
  ServicesTrouves,
  SuiteDemandee,
} from "../contrats-prescriptions.ts";
import {
  EXEMPLE_PRESCRIPTION,
  EXEMPLE_PRESCRIPTION_DEMANDEE,
  EXEMPLE_SERVICE,
  EXEMPLE_SUITE,
} from "../exemples-prescriptions.ts";
import type { GestePrescription } from "../regles/prescription.ts";
import { operationsRecues } from "./prescriptions-recues.ts";
import { designe, ERREURS, ERREURS_ET_CONFLIT, ERREURS_PROPOSEES } from "./probleme.ts";
import { serviteur } from "./servir.ts";

export const API_PRESCRIPTIONS: DefinitionApi = {
  code: "prescription-services",
  version: 1,
  titre: "Prescription des services",
  description:
    "Chercher un service de l’offre du territoire, le prescrire à une personne et suivre ce qu’il devient ; pour la structure qui le rend, y répondre.",
  proposition: true,
  realm: "agent",
  scopes: ["prescriptionservices", "profil_accedant"],
  jetonUsager: true,
  finalite: "PARCOURS",
  quota: 10,
  erreurs: ERREURS_PROPOSEES,
};

const OPERATIONS: Readonly<Record<"chercher" | "lire" | "prescrire" | "suivre", OperationApi>> = {
  chercher: {
    methode: "GET",
    chemin: "/services",
    resume: "Chercher dans l’offre de services",
    sansUsager: true,
    description: "Sans jeton usager : la même offre pour tous.",
    question: Type.Object(RECHERCHE),
    reponses: { 200: ServicesTrouves, ...ERREURS },
    exemple: { statut: 200, corps: { total: 1, services: [EXEMPLE_SERVICE] } },
  },
  lire: {
    methode: "GET",
    chemin: "/prescriptions",
    resume: "Lire les prescriptions de l’usager, la plus récente d’abord",
    reponses: { 200: Type.Array(PrescriptionLue), ...ERREURS },
    exemple: { statut: 200, corps: [EXEMPLE_PRESCRIPTION] },
  },
  prescrire: {
    methode: "POST",
    chemin: "/prescriptions",
    resume: "Prescrire un service",
    description: "Refusé (409) tant que le même service est prescrit et que cela court.",
    entetes: EntetesEcriture,
    corps: PrescriptionDemandee,
    exempleDemande: EXEMPLE_PRESCRIPTION_DEMANDEE,
    reponses: { 201: PrescriptionLue, ...ERREURS_ET_CONFLIT },
    exemple: { statut: 201, corps: EXEMPLE_PRESCRIPTION },
  },
  suivre: {
    methode: "POST",
    chemin: "/prescriptions/:id/suites",
    resume: "Donner suite à une prescription : réponse, début, fin ou abandon",
    description: "Refusé (409) quand la prescription a changé depuis la version donnée.",
    parametres: designe(EXEMPLE_PRESCRIPTION.id),
    entetes: EntetesEcriture,
    corps: SuiteDemandee,
    exempleDemande: EXEMPLE_SUITE,
    reponses: { 200: PrescriptionLue, ...ERREURS_ET_CONFLIT },
    exemple: { statut: 200, corps: EXEMPLE_PRESCRIPTION },
  },
};

type SuiteRecue = {
  version: number;
  geste: GestePrescription;
  motif: string | null;
  commentaire: string | null;
};

/** The API of the prescriptions, our proposal. */
// ANX4-B-16
export function enregistrerApiPrescriptions(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
): void {
  const acces = { scopes: API_PRESCRIPTIONS.scopes, module: null };
  const faire = serviteur(API_PRESCRIPTIONS, services);
  const chercher = chercherServices(services, acces);
  const lire = consulterPrescriptions(services, acces);
  const prescrire = prescrireService(services, acces);
  const suivre = suivrePrescription(services, acces);
  enregistrerApi(
    serveur,
    API_PRESCRIPTIONS,
    [
      {
        operation: OPERATIONS.chercher,
        traiter: async (appel) => {
          const sortie = await accomplir(chercher, appel.question, appel, services.cadre);
          return sortie.ok
            ? { statut: 200, corps: sortie.valeur }
            : refuserDossier(API_PRESCRIPTIONS, sortie, appel.lieu);
        },
      },
      { operation: OPERATIONS.lire, traiter: (appel) => faire(lire, {}, appel, 200) },
      {
        operation: OPERATIONS.prescrire,
        traiter: (appel) =>
          faire(prescrire, { prescription: appel.corps as PrescriptionVoulue }, appel, 201),
      },
      {
        operation: OPERATIONS.suivre,
        traiter: (appel) => {
          const suite = appel.corps as SuiteRecue;
          return faire(suivre, { ...suite, id: appel.parametres.id ?? "" }, appel, 200);
        },
      },
      ...operationsRecues(services, acces),
    ],
    passerelle,
  );
}
