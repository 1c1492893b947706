import Type from "typebox";
import { accomplir } from "../../../acte/index.ts";
import type { DefinitionApi, OperationApi, Traitement } from "../../acces-api/index.ts";
import { rechercherIndividuCertifie } from "../actes/rechercher-individu-certifie.ts";
import type { DemandeIndividu } from "../regles/individu-certifie.ts";
import type { ServicesUsagers } from "../services.ts";
import { ErreurMessage, erreursMessage } from "./erreur-message.ts";

export const definitionRechercheIndividuCertifie: DefinitionApi = {
  code: "rechercheindividucertifie",
  version: 1,
  titre: "Recherche individu certifié",
  description: "Vérifie qu’une identité et son NIR certifié sont ceux d’une personne connue.",
  realm: "partenaire",
  scopes: ["rechercherIndividuCertifie"],
  jetonUsager: false,
  finalite: "INSCRIPTION_LISTE",
  quota: 10,
  erreurs: erreursMessage,
};

const operation: OperationApi = {
  methode: "POST",
  chemin: "/rechercheIndividuCertifie",
  resume: "Rechercher un individu certifié",
  description:
    "Codes de sortie : S000 aucun, S001 trouvé, S002 plusieurs ; R010 et R011 NIR absent ou faux, R020 et R021 nom, R030 et R031 prénom, R040, R041 et R042 date de naissance absente, fausse, future.",
  corps: Type.Object({
    nomNaissance: Type.Optional(Type.String({ description: "25 capitales au plus, sans accent" })),
    prenom: Type.Optional(Type.String({ description: "13 capitales au plus, sans accent" })),
    dateNaissance: Type.Optional(Type.String({ description: "AAAA-MM-JJ" })),
    nirCertifie: Type.Optional(Type.String({ description: "13 caractères" })),
  }),
  reponses: {
    200: Type.Object({
      idNationalDE: Type.String(),
      codeSortie: Type.String(),
      certifDE: Type.Boolean(),
    }),
    400: ErreurMessage,
    403: ErreurMessage,
    500: ErreurMessage,
  },
  exemple: {
    statut: 200,
    corps: { idNationalDE: "bac-a-sable-0001", codeSortie: "S001", certifDE: true },
  },
  exempleDemande: {
    nomNaissance: "EXEMPLE",
    prenom: "ALIX",
    dateNaissance: "1985-05-14",
    nirCertifie: "2850599999001",
  },
};

/** Recherche individu certifié v1; `cle` derives the identifier that it gives. */
export function operationsRechercheIndividuCertifie(services: ServicesUsagers, cle: Buffer) {
  const acte = rechercherIndividuCertifie(services, cle);
  const traiter: Traitement = async ({ corps, acteur, correlation, lieu }) => {
    const appel = { acteur, correlation };
    const reponse = await accomplir(acte, corps as DemandeIndividu, appel, services.cadre);
    return reponse.ok
      ? { statut: 200, corps: reponse.valeur }
      : definitionRechercheIndividuCertifie.erreurs.refus(reponse.code, reponse.message, lieu);
  };
  return [{ operation, traiter }];
}
