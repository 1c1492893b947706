import Type from "typebox";
import type { DefinitionApi, OperationApi } from "../../acces-api/index.ts";
import { EntetesEcriture } from "../../usagers/index.ts";
import {
  EXEMPLE_CRITERES,
  EXEMPLE_DECISION_V1,
  EXEMPLE_DECISION_V2,
  EXEMPLE_LU_V1,
  EXEMPLE_LU_V2,
  EXEMPLE_MODIFICATION_V2,
  EXEMPLE_ORIENTATION_V1,
  EXEMPLE_ORIENTATION_V2,
} from "../exemples.ts";
import {
  Criteres,
  DecisionV1,
  DecisionV2,
  EntetesModification,
  Erreur,
  LueV1,
  LueV2,
  ModificationV2,
  OrientationV1,
  OrientationV2,
} from "./contrats.ts";
import { ERREURS_ORIENTATION } from "./erreur.ts";

const commune = {
  code: "orientationusager",
  realm: "agent",
  jetonUsager: true,
  finalite: "ORIENTATION",
  quota: 10,
  erreurs: ERREURS_ORIENTATION,
} as const;

export const ORIENTATION_V1: DefinitionApi = {
  ...commune,
  version: 1,
  titre: "Orientation usager",
  description: "Calculer, décider et lire l’orientation d’une personne.",
  scopes: ["orientationusager"],
};
export const ORIENTATION_V2: DefinitionApi = {
  ...commune,
  version: 2,
  titre: "Orientation usager",
  description:
    "Calculer, décider et lire l’orientation d’une personne. La lecture et la décision ont chacune leur scope.",
  scopes: ["lireorientationusager", "decisionorientationusager"],
};
export const LECTURE_V2 = ["lireorientationusager"];
export const DECISION_V2 = ["decisionorientationusager"];

const ERREURS = { 400: Erreur, 403: Erreur, 500: Erreur };
const VIDE = Type.Null({ description: "Fait" });
const question = Type.Object({
  etatOrientation: Type.Optional(Type.Enum(["BROUILLON", "EN_ATTENTE", "OUVERT", "CLOTURE"])),
});
const entetes = EntetesEcriture;
type Nom = "lire" | "calculer" | "decider" | "orienter" | "modifier";
type Operations = Readonly<Record<Nom, OperationApi>>;

const CALCUL = {
  methode: "POST",
  resume: "Calculer une préconisation",
  description:
    "Les critères peuvent être envoyés en plusieurs fois ; tant qu’il en manque, le parcours est IND.",
  entetes,
  corps: Criteres,
  exempleDemande: EXEMPLE_CRITERES,
} as const;
const DECIDER = {
  methode: "POST",
  chemin: "/decisionOrientation",
  resume: "Décider de l’orientation en attente",
  entetes,
  reponses: { 201: VIDE, ...ERREURS },
  exemple: { statut: 201, corps: undefined },
} as const;
const ORIENTER = {
  methode: "POST",
  chemin: "/orientation",
  resume: "Orienter ou réorienter sans critères",
  entetes,
  reponses: { 201: VIDE, ...ERREURS },
  exemple: { statut: 201, corps: undefined },
} as const;

export const OPERATIONS_V1: Operations = {
  lire: {
    methode: "GET",
    chemin: "/lectureOrientation",
    resume: "Lire les orientations, la plus récente d’abord",
    question,
    reponses: { 200: Type.Array(LueV1), ...ERREURS },
    exemple: { statut: 200, corps: [EXEMPLE_LU_V1] },
  },
  calculer: {
    ...CALCUL,
    chemin: "/calculOrientation",
    reponses: { 200: LueV1, ...ERREURS },
    exemple: { statut: 200, corps: EXEMPLE_LU_V1 },
  },
  decider: { ...DECIDER, corps: DecisionV1, exempleDemande: EXEMPLE_DECISION_V1 },
  orienter: { ...ORIENTER, corps: OrientationV1, exempleDemande: EXEMPLE_ORIENTATION_V1 },
  modifier: {
    methode: "PUT",
    chemin: "/modificationOrientation",
    resume: "Modifier le parcours ouvert, par ses en-têtes",
    entetes: Type.Object({ ...EntetesEcriture.properties, ...EntetesModification.properties }),
    reponses: { 200: LueV1, ...ERREURS },
    exemple: { statut: 200, corps: EXEMPLE_LU_V1 },
  },
};

export const OPERATIONS_V2: Operations = {
  lire: {
    ...OPERATIONS_V1.lire,
    scopes: LECTURE_V2,
    question: Type.Object({
      etatOrientation: Type.Optional(
        Type.Enum(["BROUILLON", "SAISIE_COMPLETE", "EN_ATTENTE", "OUVERT", "CLOTURE", "ABANDON"]),
      ),
    }),
    reponses: { 200: Type.Array(LueV2), ...ERREURS },
    exemple: { statut: 200, corps: [EXEMPLE_LU_V2] },
  },
  calculer: {
    ...CALCUL,
    scopes: DECISION_V2,
    chemin: "/calculerOrientation",
    reponses: { 200: LueV2, ...ERREURS },
    exemple: { statut: 200, corps: EXEMPLE_LU_V2 },
  },
  decider: {
    ...DECIDER,
    scopes: DECISION_V2,
    corps: DecisionV2,
    exempleDemande: EXEMPLE_DECISION_V2,
  },
  orienter: {
    ...ORIENTER,
    scopes: DECISION_V2,
    corps: OrientationV2,
    exempleDemande: EXEMPLE_ORIENTATION_V2,
  },
  modifier: {
    methode: "PUT",
    chemin: "/modificationOrientation",
    resume: "Modifier le parcours ouvert",
    scopes: DECISION_V2,
    entetes,
    corps: ModificationV2,
    exempleDemande: EXEMPLE_MODIFICATION_V2,
    reponses: { 200: LueV2, ...ERREURS },
    exemple: { statut: 200, corps: EXEMPLE_LU_V2 },
  },
};
