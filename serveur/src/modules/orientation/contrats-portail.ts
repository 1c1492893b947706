import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { MOYENS_NOTIFICATION } from "./regles/orientation.ts";
import { CONCLUSIONS_REVUE } from "./regles/revue.ts";
import { ETATS } from "./regles/transitions.ts";
import {
  CHOIX,
  MOTIFS_REFUS,
  ORGANISMES,
  OUI_NON,
  PARCOURS,
  PARCOURS_DECIDES,
} from "./regles/valeurs.ts";

const texte = (maxLength: number) => Type.String({ maxLength, pattern: "^[^\\u0000]*$" });
const reponses = Type.Record(Type.String(), Type.Union([Type.String(), Type.Boolean()]));

const Notification = Type.Object(
  {
    moyen: parmi(MOYENS_NOTIFICATION),
    envoyeeLe: Type.String({ format: "date" }),
    recueLe: ouNul(Type.String({ format: "date" })),
  },
  { additionalProperties: false },
);

const Revue = {
  le: Type.String({ format: "date" }),
  conclusion: parmi(CONCLUSIONS_REVUE),
  commentaire: ouNul(texte(2000)),
};

const Lue = Type.Object({
  id: Type.String(),
  parcours: parmi(PARCOURS),
  organisme: parmi(ORGANISMES),
  /** The place that accompanies, by its name; null while nobody chose one. */
  structure: ouNul(Type.String()),
  etat: parmi(ETATS),
  entreeLe: ouNul(Type.String()),
  sortieLe: ouNul(Type.String()),
  source: ouNul(Type.String()),
  notification: ouNul(Notification),
  /** Decided without the answers, missing because of the person. */
  sansReponses: ouNul(Type.Object({ le: Type.String(), constat: Type.String() })),
  le: Type.String(),
  motifRefus: ouNul(Type.String()),
  commentaire: ouNul(Type.String()),
});

/** The orientations of a person, the questionnaire under way and why it suggests what it suggests. */
export const OrientationsLues = ouNul(
  Type.Object({
    orientations: Type.Array(Lue),
    enCours: ouNul(
      Type.Object({
        ...Lue.properties,
        criteres: reponses,
        manquants: Type.Array(Type.String()),
        explication: Type.Array(
          Type.Object({ critere: Type.String(), reponse: Type.String(), effet: Type.String() }),
        ),
      }),
    ),
    /** By which the person is accompanied: its structures come first. */
    departement: ouNul(Type.String()),
    /** Why this agent may not decide; null when they may. */
    empechement: ouNul(Type.String()),
    /** The last day of the département alone to orient them; null once they are, and without RSA. */
    orienterAvantLe: ouNul(Type.String()),
    /** The RSA without its duties: the person is accompanied if they wish. */
    sansDevoirs: Type.Boolean(),
    /** The joint review of the open path: when the next is due, and those held. */
    revue: ouNul(
      Type.Object({
        avantLe: ouNul(Type.String()),
        depassee: Type.Boolean(),
        tenues: Type.Array(Type.Object({ ...Revue, source: ouNul(Type.String()) })),
      }),
    ),
    /** Why this agent follows the open path no further; null when they may, or when none is open. */
    suiviRefuse: ouNul(Type.String()),
    /** Whether this agent may note how the open path was notified, and the joint reviews of it. */
    notifiable: Type.Boolean(),
    examinable: Type.Boolean(),
    /** Towards whom to orient when the answers are missing because of the person. */
    destinations: Type.Array(Type.Object({ id: Type.String(), nom: Type.String() })),
    /** The questionnaire: each question with its answers; none for yes or no. */
    questions: Type.Array(
      Type.Object({ nom: Type.String(), codes: Type.Array(Type.String()), exigee: Type.Boolean() }),
    ),
  }),
);

export const Rien = Type.Null();

/** What is looked for among the structures: words of the name, commune or département. */
export const RECHERCHE = {
  organisme: parmi(ORGANISMES),
  departement: Type.Optional(Type.String({ maxLength: 3 })),
  texte: Type.Optional(texte(100)),
};

/** The first structures found, the nearest first, and how many there are. */
export const StructuresTrouvees = Type.Object({
  total: Type.Integer(),
  structures: Type.Array(
    Type.Object({
      id: Type.String(),
      libelle: Type.String(),
      commune: ouNul(Type.String()),
      departement: ouNul(Type.String()),
      organisation: Type.String(),
    }),
  ),
});

const lue = Type.Object(
  { id: Type.String({ format: "uuid" }), le: Type.String({ format: "date-time" }) },
  { additionalProperties: false },
);
const structure = Type.String({ format: "uuid" });

const decision = {
  motifRefus: ouNul(parmi(MOTIFS_REFUS)),
  commentaire: ouNul(texte(2000)),
  parcours: ouNul(parmi(PARCOURS_DECIDES)),
  organisme: ouNul(parmi(ORGANISMES)),
  /** The place chosen, among those of the search. */
  structure: Type.Optional(ouNul(structure)),
};

/** The bodies of the writing routes. */
export const CORPS = {
  reponses: {
    /** The questionnaire under way that was read, null when there was none: answered since, it is a conflict. */
    lue: Type.Optional(ouNul(lue)),
    criteres: Type.Object(
      {
        ...Object.fromEntries(
          Object.entries(CHOIX).map(([nom, codes]) => [
            nom,
            Type.Optional(parmi(codes as readonly string[])),
          ]),
        ),
        ...Object.fromEntries(OUI_NON.map((nom) => [nom, Type.Optional(Type.Boolean())])),
      },
      { additionalProperties: false },
    ),
  },
  notification: { lue, notification: Notification },
  sansReponses: {
    lues: Type.Array(lue, { maxItems: 2 }),
    parcours: parmi(PARCOURS_DECIDES),
    organisation: Type.String({ format: "uuid" }),
    constat: Type.String({
      minLength: 1,
      maxLength: 2000,
      pattern: "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$",
    }),
  },
  /** On the path that was read. */
  structure: { lue, structure },
  revue: { revue: Type.Object(Revue, { additionalProperties: false }) },
  decision: {
    /** The suggestion that was read; recomputed since, it is a conflict. */
    lue,
    etat: parmi(["ACCEPTEE", "REFUSEE"] as const),
    ...decision,
  },
};
