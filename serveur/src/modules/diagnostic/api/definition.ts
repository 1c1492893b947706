import Type from "typebox";
import type { DefinitionApi, OperationApi } from "../../acces-api/index.ts";
import { EntetesEcriture } from "../../usagers/index.ts";
import { EXEMPLE_ID } from "../exemples.ts";
import { Erreur } from "./contrats-lecture.ts";

const erreur = (statut: number, message: string) => ({ statut, corps: { message } });

export const DIAGNOSTIC: DefinitionApi = {
  code: "diagnosticargumente",
  version: 4,
  titre: "Diagnostic usager",
  description:
    "Lire et enregistrer le diagnostic socio-professionnel d’une personne : besoins et points forts, contraintes, autonomie numérique, pouvoir d’agir, et leur historique.",
  realm: "agent",
  scopes: ["diagnosticusageragent"],
  jetonUsager: true,
  finalite: "PARCOURS",
  quota: 10,
  erreurs: {
    entree: (message) => erreur(400, message),
    refus: (_code, message) => erreur(403, message),
    interne: (message) => erreur(500, message),
    indisponible: (message) => erreur(500, message),
  },
};

export const ERREURS = { 400: Erreur, 403: Erreur, 500: Erreur };
const RIEN = Type.Null({ description: "Rien n’a été exploré pour cet usager" });
const FAIT = Type.Null({ description: "Enregistré" });
const INCONNU = Type.Null({ description: "Un diagnostic désigné n’existe pas pour cet usager" });

export const IdDiagnostic = Type.Object({
  idDiagnostic: Type.String({ maxLength: 100, examples: [EXEMPLE_ID] }),
});

/** A reading: 200, or 204 when there is nothing. */
export function lecture(
  chemin: string,
  resume: string,
  sortie: Type.TSchema,
  corps: unknown,
  reste: Partial<OperationApi> = {},
): OperationApi {
  return {
    methode: "GET",
    chemin,
    resume,
    reponses: { 200: sortie, 204: RIEN, ...ERREURS },
    exemple: { statut: 200, corps },
    ...reste,
  };
}

const entier = (description: string) =>
  Type.Optional(Type.String({ pattern: "^[1-9][0-9]{0,5}$", description }));
const heure = (description: string, exemple: string) =>
  Type.Optional(
    Type.String({
      maxLength: 40,
      description: `${description}, yyyy-MM-dd'T'HH:mm:ss`,
      examples: [exemple],
    }),
  );

/** The query of every page of the history. */
export const QuestionHistorique = Type.Object({
  dateDebut: heure("Début de la période", "2025-03-01T00:00:00"),
  dateFin: heure("Fin de la période", "2025-03-31T23:59:59"),
  pageActuelle: entier("Page, 1 par défaut"),
  donneesParPage: entier("Explorations par page, 10 par défaut, 100 au plus"),
});

/** A writing: 200 without body. */
export function ecriture(
  methode: "POST" | "PUT" | "DELETE",
  chemin: string,
  resume: string,
  reste: Partial<OperationApi> = {},
): OperationApi {
  return {
    methode,
    chemin,
    resume,
    entetes: EntetesEcriture,
    ...(chemin.includes(":idDiagnostic") && { parametres: IdDiagnostic }),
    reponses: { 200: FAIT, ...ERREURS },
    exemple: { statut: 200, corps: undefined },
    ...reste,
  };
}

export const REPONSES_DOSSIER = { 200: FAIT, 204: INCONNU, ...ERREURS };
