import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { MOTIFS_GEL } from "./depot/gels.ts";

const TEXTE = Type.String();
const REGLE = {
  code: TEXTE,
  portee: TEXTE,
  depart: TEXTE,
  duree: TEXTE,
  source: TEXTE,
  geste: parmi(["effacement", "archivage", "tri"] as const),
};
const Famille = Type.Object({
  code: TEXTE,
  nom: TEXTE,
  finalite: TEXTE,
  baseLegale: TEXTE,
  personnes: TEXTE,
  donnees: TEXTE,
  destinataires: TEXTE,
  mentions: TEXTE,
  regles: Type.Array(Type.Object(REGLE)),
});

/** What the public page tells, to whoever asks. */
export const Durees = Type.Array(Type.Object({ famille: TEXTE, ...REGLE }));

export const Conservation = Type.Object({
  registre: Type.Array(Famille),
  /** Null before the first examination. */
  passage: ouNul(
    Type.Object({
      jour: TEXTE,
      fini: Type.Boolean(),
      examines: Type.Integer(),
      retenus: Type.Object({
        GEL: Type.Integer(),
        DEMANDE: Type.Integer(),
        PARCOURS: Type.Integer(),
        CONTRAT: Type.Integer(),
        A_VENIR: Type.Integer(),
      }),
    }),
  ),
  archives: Type.Integer(),
  effacements: Type.Array(
    Type.Object({ jour: TEXTE, famille: TEXTE, regle: TEXTE, nombre: Type.Integer() }),
  ),
  /** Null for those who set none. */
  gels: ouNul(
    Type.Array(
      Type.Object({
        id: TEXTE,
        numero: TEXTE,
        motif: parmi(MOTIFS_GEL),
        poseLe: TEXTE,
        par: TEXTE,
      }),
    ),
  ),
});

export const Rien = Type.Object({});
export const CORPS_GEL = {
  numero: Type.String({ pattern: "^\\d{11}$" }),
  motif: parmi(MOTIFS_GEL),
};
