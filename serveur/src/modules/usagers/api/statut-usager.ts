import Type from "typebox";
import type { DefinitionApi, OperationApi } from "../../acces-api/index.ts";
import { consulterDossier } from "../actes/consulter-dossier.ts";
import { composerContrat } from "../regles/contrat-statut.ts";
import type { ServicesUsagers } from "../services.ts";
import { lectureParJeton } from "./lecture-par-jeton.ts";

const Contrat = Type.Object({
  m_statut: Type.Union(
    ["Identifié", "Inscrit", "Cessé", "Radié"].map((statut) => Type.Literal(statut)),
  ),
  m_date_effet_statut: Type.String({ description: "AAAA-MM-JJ" }),
  m_duree_inscription_12: Type.Integer(),
  m_duree_inscription_24: Type.Integer(),
  m_duree_inscription_36: Type.Integer(),
  m_motif_inscription_code: Type.String(),
  m_motif_inscription_lib: Type.String(),
  m_categ_inscription_code: Type.String(),
  m_categ_inscription_lib: Type.String(),
  m_situation_reg_emp_code: Type.String(),
  m_situation_reg_emp_lib: Type.String(),
  m_motif_cloture_code: Type.String(),
  m_motif_cloture_lib: Type.String(),
});

const Erreur = Type.Object({ m_messageErreur: Type.String() });

export const definitionStatutUsager: DefinitionApi = {
  code: "contrat-usager",
  version: 2,
  titre: "Statut usager",
  description: "Statut de la personne sur la liste des demandeurs d’emploi.",
  realm: "agent",
  scopes: ["statutcontratusager"],
  jetonUsager: true,
  finalite: "INSCRIPTION_LISTE",
  quota: 10,
  erreurs: {
    entree: (m) => ({ statut: 400, corps: { m_messageErreur: m } }),
    refus: (_code, m) => ({ statut: 403, corps: { m_messageErreur: m } }),
    interne: (m) => ({ statut: 500, corps: { m_messageErreur: m } }),
    indisponible: (m) => ({ statut: 500, corps: { m_messageErreur: m } }),
  },
};

const operation: OperationApi = {
  methode: "GET",
  chemin: "/contrat",
  resume: "Lire le statut de l’usager",
  reponses: {
    200: Type.Object({ m_contrat: Contrat, m_messageErreur: Type.String() }),
    204: Type.Null({ description: "Aucune inscription connue" }),
    400: Erreur,
    403: Erreur,
    500: Erreur,
  },
  exemple: {
    statut: 200,
    corps: {
      m_contrat: {
        m_statut: "Inscrit",
        m_date_effet_statut: "2025-01-06",
        m_duree_inscription_12: 10,
        m_duree_inscription_24: 10,
        m_duree_inscription_36: 10,
        m_motif_inscription_code: "11",
        m_motif_inscription_lib: "LICENCIEMENT ECONOMIQUE",
        m_categ_inscription_code: "1",
        m_categ_inscription_lib: "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
        m_situation_reg_emp_code: "SAN",
        m_situation_reg_emp_lib: "SANS OBJET",
        m_motif_cloture_code: "",
        m_motif_cloture_lib: "",
      },
      m_messageErreur: "",
    },
  },
};

/** Statut usager v2, by the jeton of a person. */
// ANX4-A-16
export function operationsStatutUsager(services: ServicesUsagers) {
  const acte = consulterDossier(services, {
    nom: "lire-statut",
    finalite: "INSCRIPTION_LISTE",
    scopes: definitionStatutUsager.scopes,
    module: null,
    lire: ({ inscription }) =>
      inscription && { m_contrat: composerContrat(inscription), m_messageErreur: "" },
  });
  return [{ operation, traiter: lectureParJeton(definitionStatutUsager, acte, services) }];
}
