import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { CANAUX, GRAVITES, NATURES } from "./regles/sollicitation.ts";
import { ETATS } from "./regles/transitions.ts";

const texte = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: "\\S" });

const Resume = Type.Object({
  id: Type.String(),
  numero: Type.Integer(),
  plateforme: parmi(CANAUX),
  nature: parmi(NATURES),
  titre: Type.String(),
  etat: parmi(ETATS),
  gravite: ouNul(parmi(GRAVITES)),
  organisation: Type.String(),
  outil: ouNul(Type.String()),
  creeeLe: Type.String(),
  transmiseLe: ouNul(Type.String()),
  enRetard: Type.Boolean(),
});

export const Sollicitations = Type.Object({ sollicitations: Type.Array(Resume) });

export const SollicitationLue = Type.Object({
  ...Resume.properties,
  auteur: Type.String(),
  etapes: Type.String(),
  reference: ouNul(Type.String()),
  element: ouNul(Type.String()),
  survenueLe: Type.String(),
  analyse: ouNul(Type.String()),
  impact: ouNul(Type.String()),
  equipe: ouNul(Type.String()),
  reponse: ouNul(Type.String()),
  documentation: ouNul(Type.String()),
  verification: ouNul(Type.String()),
  contournements: Type.Array(
    Type.Object({
      portee: Type.String(),
      texte: Type.String(),
      debut: Type.String(),
      fin: ouNul(Type.String()),
    }),
  ),
  historique: Type.Array(
    Type.Object({
      le: Type.String(),
      genre: Type.String(),
      auteur: Type.String(),
      partie: Type.String(),
      de: ouNul(Type.String()),
      a: ouNul(Type.String()),
    }),
  ),
  /** Those told of the incident, and those who read it. */
  diffusion: Type.Object({ destinataires: Type.Integer(), lues: Type.Integer() }),
  /** What may be done now by this reader. */
  gestes: Type.Array(Type.String()),
  diffusable: Type.Boolean(),
});

export const Signalee = Type.Object({ id: Type.String(), numero: Type.Integer() });
export const Diffusee = Type.Object({ destinataires: Type.Integer() });
export const Rien = Type.Object({});

/** The bodies of the writing routes. */
export const CORPS = {
  signalement: {
    plateforme: parmi(CANAUX),
    nature: parmi(NATURES),
    element: ouNul(texte(100)),
    titre: texte(200),
    etapes: texte(5000),
    reference: ouNul(texte(100)),
    survenueLe: Type.String({ format: "date-time" }),
  },
  reponse: { reponse: texte(5000), documentation: ouNul(texte(300)) },
  analyse: { analyse: texte(5000) },
  verification: {
    constat: parmi(["efficace", "partielle", "inefficace", "non-verifiable"] as const),
    precision: ouNul(texte(2000)),
  },
  diffusion: {
    objet: Type.String({
      minLength: 1,
      maxLength: 150,
      pattern: "^[^\\x00-\\x1f]*\\S[^\\x00-\\x1f]*$",
    }),
    texte: texte(5000),
  },
  qualification: {
    nature: parmi(NATURES),
    gravite: parmi(GRAVITES),
    element: ouNul(texte(100)),
    impact: texte(2000),
  },
  affectation: { equipe: texte(200) },
  contournement: { portee: parmi(["partielle", "totale"] as const), texte: texte(5000) },
  resolution: { message: texte(5000) },
};
