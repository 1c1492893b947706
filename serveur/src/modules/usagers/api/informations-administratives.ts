import Type from "typebox";
import type { DefinitionApi, LieuErreur, OperationApi } from "../../acces-api/index.ts";
import { consulterDossier } from "../actes/consulter-dossier.ts";
import { composerUsagerResource } from "../regles/usager-resource.ts";
import type { ServicesUsagers } from "../services.ts";
import { lectureParJeton } from "./lecture-par-jeton.ts";

const texte = Type.String();

const UsagerResource = Type.Object(
  {
    numeroFranceTravail: texte,
    etatCivil: Type.Object(
      {
        civilite: texte,
        nom: texte,
        prenom: texte,
        nomCorrespondance: texte,
        prenomCorrespondance: texte,
        dateNaissance: Type.String({ description: "AAAA-MM-JJ" }),
        nir: Type.String({ description: "13 caractères" }),
      },
      { additionalProperties: false },
    ),
    adresses: Type.Array(
      Type.Object(
        {
          codeInseeCommune: texte,
          codePostal: texte,
          libelleCommune: texte,
          libellePays: texte,
          numeroTypeLibelleVoie: texte,
          complementAdresse: texte,
          complementDestinataire: texte,
          complementDistribution: texte,
          indicateurResidentQPV: Type.String({
            description: "AT en attente, IN indéterminé, NT non traité, NQ hors QPV, QP en QPV",
          }),
        },
        { additionalProperties: false },
      ),
    ),
    emails: Type.Array(Type.Object({ adresseEmail: texte })),
    telephones: Type.Array(Type.Object({ numeroTelephone: texte })),
  },
  { additionalProperties: false },
);

const Erreur = Type.Object({
  code: Type.String(),
  erreur: Type.String(),
  status: Type.String({ description: "Par exemple « 400 BAD_REQUEST »" }),
  timestamp: Type.String({ format: "date-time" }),
});

function erreur(statut: number, status: string, code: string, message: string, { le }: LieuErreur) {
  return { statut, corps: { code, erreur: message, status, timestamp: le.toISOString() } };
}

export const definitionInformationsAdministratives: DefinitionApi = {
  code: "informations-administratives",
  version: 1,
  titre: "Informations administratives usager",
  description: "État civil, adresses et moyens de contact de la personne.",
  realm: "agent",
  scopes: ["informationsadministrativesusager"],
  jetonUsager: true,
  finalite: "INSCRIPTION_LISTE",
  quota: 10,
  erreurs: {
    entree: (m, lieu) => erreur(400, "400 BAD_REQUEST", "ENTREE_INVALIDE", m, lieu),
    refus: (code, m, lieu) => erreur(403, "403 FORBIDDEN", code, m, lieu),
    interne: (m, lieu) => erreur(500, "500 INTERNAL_SERVER_ERROR", "ERREUR_INTERNE", m, lieu),
    indisponible: (m, lieu) => erreur(500, "500 INTERNAL_SERVER_ERROR", "INDISPONIBLE", m, lieu),
  },
};

const operation: OperationApi = {
  methode: "GET",
  chemin: "/usager",
  resume: "Lire les informations administratives de l’usager",
  reponses: {
    200: UsagerResource,
    204: Type.Null({ description: "Aucune personne" }),
    400: Erreur,
    403: Erreur,
    500: Erreur,
  },
  exemple: {
    statut: 200,
    corps: {
      numeroFranceTravail: "90000000001",
      etatCivil: {
        civilite: "MME",
        nom: "EXEMPLE",
        prenom: "ALIX",
        nomCorrespondance: "EXEMPLE",
        prenomCorrespondance: "ALIX",
        dateNaissance: "1985-05-14",
        nir: "2850599999001",
      },
      adresses: [
        {
          codeInseeCommune: "62041",
          codePostal: "62000",
          libelleCommune: "ARRAS",
          libellePays: "FRANCE",
          numeroTypeLibelleVoie: "12 RUE DES ESSAIS",
          complementAdresse: "",
          complementDestinataire: "",
          complementDistribution: "",
          indicateurResidentQPV: "NQ",
        },
      ],
      emails: [{ adresseEmail: "usager.test@example.org" }],
      telephones: [{ numeroTelephone: "0199000000" }],
    },
  },
};

/** Informations administratives v1, by the jeton of a person. */
// ANX4-A-02 ANX4-A-17
export function operationsInformationsAdministratives(services: ServicesUsagers) {
  const acte = consulterDossier(services, {
    nom: "lire-informations-administratives",
    finalite: "INSCRIPTION_LISTE",
    scopes: definitionInformationsAdministratives.scopes,
    module: null,
    lire: (dossier) =>
      composerUsagerResource(
        dossier,
        dossier.nirChiffre ? services.coffre.dechiffrer(dossier.nirChiffre) : "",
      ),
  });
  const traiter = lectureParJeton(definitionInformationsAdministratives, acte, services);
  return [{ operation, traiter }];
}
