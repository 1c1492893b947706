import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { CORPS_PIECE } from "../../kit/http/piece-deposee.ts";
import { NATURES } from "./regles/signalement.ts";
import { ETATS } from "./regles/suivi.ts";

const texte = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: "\\S" });
const uneLigne = (maxLength: number) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern: "^[^\\x00-\\x1f\\x7f]*\\S[^\\x00-\\x1f\\x7f]*$",
  });
const NOMBRE = ouNul(Type.Integer({ minimum: 0, maximum: 100_000_000 }));

const Resume = Type.Object({
  id: Type.String(),
  numero: Type.Integer(),
  nature: parmi(NATURES),
  objet: Type.String(),
  /** Written by the reader's side, or sent to it. */
  sens: parmi(["emis", "recu"] as const),
  organisation: Type.String(),
  vers: Type.Array(Type.String()),
  connuLe: Type.String(),
  /** Null: told without delay. */
  echeance: ouNul(Type.String()),
  etat: parmi(ETATS),
  enRetard: Type.Boolean(),
});

export const Signalements = Type.Object({
  /** Those that the reader may tell of. */
  natures: Type.Array(parmi(NATURES)),
  /** Whom the opérateur may write to. */
  partenaires: Type.Array(Type.Object({ conventionId: Type.String(), nom: Type.String() })),
  signalements: Type.Array(Resume),
});

const Envoi = Type.Object({
  le: Type.String(),
  par: Type.String(),
  contact: Type.String(),
  manquants: Type.Array(Type.String()),
  enRetard: Type.Boolean(),
  remise: parmi(["a_envoyer", "envoye", "echec"] as const),
  remisLe: ouNul(Type.String()),
  cause: ouNul(Type.String()),
});

export const SignalementLu = Type.Object({
  ...Resume.properties,
  version: Type.Integer(),
  declareLe: Type.String(),
  auteur: Type.String(),
  mentions: Type.Array(
    Type.Object({
      champ: Type.String(),
      libelle: Type.String(),
      valeur: ouNul(Type.String()),
    }),
  ),
  contactDpd: ouNul(Type.String()),
  manquants: Type.Array(Type.String()),
  modifie: Type.Boolean(),
  pieces: Type.Array(
    Type.Object({
      id: Type.String(),
      nom: Type.String(),
      type: Type.String(),
      octets: Type.Integer(),
      empreinte: Type.String(),
      jointeLe: Type.String(),
    }),
  ),
  destinations: Type.Array(
    Type.Object({
      organisation: Type.String(),
      accuseLe: ouNul(Type.String()),
      accusePar: ouNul(Type.String()),
      envois: Type.Array(Envoi),
    }),
  ),
  historique: Type.Array(
    Type.Object({ le: Type.String(), genre: Type.String(), auteur: Type.String() }),
  ),
  gestes: Type.Object({
    completer: Type.Boolean(),
    envoyer: Type.Boolean(),
    accuser: Type.Boolean(),
  }),
});

export const Declare = Type.Object({ id: Type.String(), numero: Type.Integer() });
export const Envoye = Type.Object({
  envois: Type.Integer(),
  /** The parties whose annex names no contact: they were not told. */
  sansContact: Type.Array(Type.String()),
});
export const Rien = Type.Object({});

const version = Type.Integer({ minimum: 1 });

/** The bodies of the writing routes. */
export const CORPS = {
  declaration: {
    nature: parmi(NATURES),
    objet: uneLigne(150),
    connuLe: Type.String({ format: "date-time" }),
    description: ouNul(texte(3000)),
    conventions: Type.Array(Type.String({ format: "uuid" }), { maxItems: 500 }),
  },
  contenu: {
    version,
    description: ouNul(texte(3000)),
    categoriesPersonnes: ouNul(texte(1000)),
    nombrePersonnes: NOMBRE,
    categoriesDonnees: ouNul(texte(1000)),
    nombreEnregistrements: NOMBRE,
    consequences: ouNul(texte(3000)),
    mesures: ouNul(texte(3000)),
  },
  piece: CORPS_PIECE,
  envoi: { version, aCompleter: Type.Boolean() },
  accuse: {},
};
