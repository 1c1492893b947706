import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { ETATS } from "./regles/contrat.ts";
import { INTENSITES, MOTIFS_DISPENSE } from "./regles/plan.ts";

const texte = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$" });
const jour = Type.String({ format: "date" });

const Plan = Type.Object(
  {
    referent: texte(200),
    objectifs: Type.Array(texte(500), { minItems: 1, maxItems: 10 }),
    intensite: ouNul(parmi(INTENSITES)),
    heures: ouNul(Type.Integer({ minimum: 0, maximum: 100 })),
    motifReduction: ouNul(texte(1000)),
    dispense: ouNul(
      Type.Object(
        {
          motif: parmi(MOTIFS_DISPENSE),
          demandeLe: jour,
          limiteAgeLe: ouNul(jour),
          justificatif: texte(200),
          debut: jour,
          fin: jour,
        },
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
    signatureLieu: ouNul(Type.String()),
    /** Whether the person is on a path. */
    oriente: Type.Boolean(),
    /** By when to sign, one month from the notified orientation; null when nothing is to be signed. */
    echeance: ouNul(
      Type.Object({
        limite: ouNul(Type.String()),
        interrompue: Type.Boolean(),
        enRetard: Type.Boolean(),
      }),
    ),
    ageEnfant: Type.Integer(),
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
export const CORPS = { plan: { plan: Plan }, signature: { lieu: ouNul(texte(200)) } };
