import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { CONTRAINTES, THEMATIQUES, TYPES_SERVICE } from "./regles/nomenclatures.ts";
import { ETATS_PRESCRIPTION, GESTES_PRESCRIPTION } from "./regles/prescription.ts";

const texte = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$" });
const dite = ouNul(Type.String());
const liste = Type.Array(Type.String());
const strict = { additionalProperties: false };

/** A service of the offer, as both faces read it. */
const ServiceLu = Type.Object({
  id: Type.String({ format: "uuid" }),
  nom: Type.String(),
  description: Type.String(),
  type: dite,
  thematiques: liste,
  modesAccueil: liste,
  modesMobilisation: liste,
  publics: liste,
  frais: dite,
  structure: Type.String(),
  membreDuReseau: Type.Boolean(),
  commune: dite,
  codeInsee: dite,
  courriel: dite,
  telephone: dite,
  lien: dite,
  heuresHebdomadaires: ouNul(Type.Number()),
  semaines: ouNul(Type.Integer()),
  majLe: Type.String(),
  fermeLe: dite,
  source: dite,
});

export const ServicesTrouves = Type.Object({
  total: Type.Integer(),
  services: Type.Array(ServiceLu),
});

// A query holds text alone.
const PAGE = {
  page: Type.Optional(Type.String({ pattern: "^\\d{1,4}$", description: "À partir de 0" })),
  taille: Type.Optional(
    Type.String({ pattern: "^(100|[1-9]\\d?)$", description: "20 par défaut" }),
  ),
};

/** The query of a search in the offer. */
export const RECHERCHE = {
  thematique: Type.Optional(parmi(THEMATIQUES)),
  type: Type.Optional(parmi(TYPES_SERVICE)),
  texte: Type.Optional(Type.String({ maxLength: 100 })),
  commune: Type.Optional(Type.String({ pattern: "^(\\d{2}|2[AB])\\d{3}$", description: "INSEE" })),
  ...PAGE,
};

/** A prescription, as both faces read it. */
export const PrescriptionLue = Type.Object({
  id: Type.String({ format: "uuid" }),
  version: Type.Integer({ description: "À renvoyer avec chaque suite" }),
  etat: parmi(ETATS_PRESCRIPTION),
  service: Type.Object({
    id: Type.String(),
    nom: Type.String(),
    type: dite,
    structure: Type.String(),
    commune: dite,
    courriel: dite,
    telephone: dite,
    lien: dite,
    heuresHebdomadaires: ouNul(Type.Number()),
  }),
  thematique: Type.String(),
  contrainte: dite,
  motif: Type.String(),
  prescripteur: dite,
  source: dite,
  prescriteLe: Type.String(),
  suites: Type.Array(
    Type.Object({
      geste: parmi(GESTES_PRESCRIPTION),
      etat: parmi(ETATS_PRESCRIPTION),
      motif: dite,
      commentaire: dite,
      source: dite,
      le: Type.String(),
    }),
  ),
  gestes: Type.Array(parmi(GESTES_PRESCRIPTION)),
});

export const PrescriptionsLues = ouNul(Type.Array(PrescriptionLue));

const { contrainte: _, ...RECUE } = PrescriptionLue.properties;

/** A prescription as the structure that it is addressed to reads it: nothing of the record besides. */
export const PrescriptionRecue = Type.Object({
  ...RECUE,
  personne: ouNul(
    Type.Object(
      {
        nom: Type.String(),
        prenom: Type.String(),
        dateNaissance: Type.String({ format: "date" }),
      },
      { description: "Nulle quand ce dossier n’existe plus" },
    ),
  ),
});

export const PrescriptionsRecues = Type.Object({
  total: Type.Integer(),
  prescriptions: Type.Array(PrescriptionRecue),
});

/** The query of a list of received prescriptions. */
export const FILTRE_RECUES = {
  etat: Type.Optional(parmi(ETATS_PRESCRIPTION)),
  sens: Type.Optional(parmi(["asc", "desc"] as const)),
  ...PAGE,
};

/** The same from the screen, in a body: the name of a person is never in an address. */
export const RECHERCHE_RECUES = {
  texte: Type.String({ maxLength: 100 }),
  etat: ouNul(parmi(ETATS_PRESCRIPTION)),
  sens: parmi(["asc", "desc"] as const),
  page: Type.Integer({ minimum: 0, maximum: 9999 }),
};

export const PrescriptionDemandee = Type.Object(
  {
    service: Type.String({ format: "uuid" }),
    thematique: parmi(THEMATIQUES),
    contrainte: ouNul(parmi(CONTRAINTES)),
    motif: texte(2000),
    prescripteur: ouNul(texte(200)),
  },
  strict,
);

export const SuiteDemandee = Type.Object(
  {
    version: Type.Integer({ minimum: 1, description: "La version lue" }),
    geste: parmi(GESTES_PRESCRIPTION),
    motif: ouNul(texte(1000)),
    commentaire: ouNul(texte(2000)),
  },
  strict,
);
