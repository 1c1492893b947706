import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { ETATS } from "./regles/contrat.ts";
import { RYTHME_MAX_MOIS } from "./regles/mise-a-jour.ts";
import { FONDEMENTS, INTENSITES, MOTIFS_DISPENSE } from "./regles/plan.ts";

const texte = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$" });
const jour = Type.String({ format: "date" });

const DUREE = {
  heures: ouNul(Type.Integer({ minimum: 0, maximum: 100 })),
  motifReduction: ouNul(texte(1000)),
  fondement: Type.Optional(ouNul(parmi(FONDEMENTS))),
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
};
const Duree = Type.Object(DUREE, { additionalProperties: false });
const Plan = Type.Object(
  {
    referent: texte(200),
    objectifs: Type.Array(texte(500), { minItems: 1, maxItems: 10 }),
    intensite: ouNul(parmi(INTENSITES)),
    rythmeMois: Type.Optional(ouNul(Type.Integer({ minimum: 1, maximum: RYTHME_MAX_MOIS }))),
    ...DUREE,
  },
  { additionalProperties: false },
);

/** The contract of a person as the screen shows it, with every version. */
export const ContratDuPortail = ouNul(
  Type.Object({
    etat: parmi(["AUCUN", ...ETATS] as const),
    /** The version to give back with a gesture; 0 without contract. */
    version: Type.Integer(),
    plan: ouNul(Plan),
    signatureLe: ouNul(Type.String()),
    refusLe: ouNul(Type.String()),
    suspenduLe: ouNul(Type.String()),
    /** Without registration nothing is prepared nor signed. */
    inscriptionFinie: Type.Boolean(),
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
    /** When the contract is to be updated, at the rhythm agreed; null without one, or while it is not signed. */
    miseAJour: ouNul(Type.Object({ limite: Type.String(), enRetard: Type.Boolean() })),
    /** The RSA without its duties: nothing has to be signed, and may still be. */
    sansDevoirs: Type.Boolean(),
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
const version = Type.Integer({ minimum: 0, description: "La version lue ; 0 sans contrat" });
/** Each writing gives back the version that was read: another one since is a conflict. */
export const CORPS = {
  plan: { version, plan: Plan },
  signature: { version, lieu: ouNul(texte(200)) },
  refus: { version },
  objectif: { version, duree: Duree },
};

/** What contracts ask of each week: now, in preparation, before; and what the law allows. */
export const ObjectifDuPortail = ouNul(
  Type.Object({
    etat: parmi(["AUCUN", ...ETATS] as const),
    /** The version to give back with a change; 0 without contract. */
    version: Type.Integer(),
    /** In force today, as the signed contract gives it. */
    enVigueur: ouNul(Type.Object({ ...DUREE, debut: jour, source: ouNul(Type.String()) })),
    /** Prepared, waiting for the person's signature. */
    enPreparation: ouNul(Duree),
    anciens: Type.Array(
      Type.Object({ ...DUREE, debut: jour, fin: jour, source: ouNul(Type.String()) }),
    ),
    bornes: Type.Object({
      parDefaut: Type.Integer(),
      plafond: Type.Integer(),
      ageEnfant: Type.Integer(),
    }),
    modifiable: Type.Boolean(),
  }),
);
