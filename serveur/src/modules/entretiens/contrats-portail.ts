import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { CANAUX } from "../usagers/index.ts";
import { CODES_MODALITES, CODES_TYPES, TEXTE_MAX } from "./regles/nomenclatures.ts";

const SAISIE = {
  type: parmi(CODES_TYPES),
  modalite: parmi(CODES_MODALITES),
  commentaire: Type.String({
    minLength: 1,
    maxLength: TEXTE_MAX,
    pattern: "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$",
  }),
};
const id = Type.String({ format: "uuid" });

/** The conclusions about a person, the latest interview first, and what may be concluded now. */
export const ConclusionsLues = ouNul(
  Type.Object({
    conclusions: Type.Array(
      Type.Object({
        id: Type.String(),
        version: Type.Integer(),
        jour: Type.String(),
        ...SAISIE,
        canal: parmi(CANAUX),
        surRendezVous: Type.Boolean(),
        agent: Type.String({ description: "Qui a mené l’entretien" }),
        corrigePar: ouNul(Type.String()),
        source: Type.String(),
        le: Type.String(),
        corrigeable: Type.Boolean({ description: "Écrite par l’organisation de qui lit" }),
      }),
    ),
    aConclure: Type.Array(
      Type.Object({
        id: Type.String(),
        debut: Type.String(),
        motif: Type.String(),
        theme: ouNul(Type.String()),
      }),
    ),
  }),
);

export const Ecrite = Type.Object({ id: Type.String() });
export const CORPS = {
  conclure: {
    ...SAISIE,
    rendezVousId: ouNul(id),
    jour: ouNul(Type.String({ format: "date" })),
  },
  corriger: {
    ...SAISIE,
    conclusion: Type.Object(
      { id, version: Type.Integer({ minimum: 1, description: "Celle qui a été lue" }) },
      { additionalProperties: false },
    ),
  },
};
