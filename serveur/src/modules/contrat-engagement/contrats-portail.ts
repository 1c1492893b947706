import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { ETATS } from "./regles/contrat.ts";
import { MOTIFS_DISPENSE } from "./regles/plan.ts";

const texte = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$" });
const jour = Type.String({ format: "date" });

const Plan = Type.Object(
  {
    referent: texte(200),
    objectifs: Type.Array(texte(500), { minItems: 1, maxItems: 10 }),
    heures: ouNul(Type.Integer({ minimum: 0, maximum: 100 })),
    motifReduction: ouNul(texte(1000)),
    dispense: ouNul(
      Type.Object(
        { motif: parmi(MOTIFS_DISPENSE), justificatif: texte(200), debut: jour, fin: jour },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

/** The contract of a person as the screen shows it, with every version. */
export const ContratDuPortail = ouNul(
  Type.Object({
    etat: parmi(["AUCUN", ...ETATS] as const),
    plan: ouNul(Plan),
    signatureLe: ouNul(Type.String()),
    refusLe: ouNul(Type.String()),
    suspenduLe: ouNul(Type.String()),
    /** The last day to sign, one month from the orientation. */
    limite: ouNul(Type.String()),
    heuresParDefaut: Type.Integer(),
    versions: Type.Array(
      Type.Object({
        version: Type.Integer(),
        etat: Type.String(),
        organisme: Type.String(),
        le: Type.String(),
      }),
    ),
    /** What may be done now: preparer, signer, refuser. */
    gestes: Type.Array(Type.String()),
  }),
);

export const Fait = Type.Object({ etat: Type.String() });
export const CORPS = { plan: { plan: Plan } };
