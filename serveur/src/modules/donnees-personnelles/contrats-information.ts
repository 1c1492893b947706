import Type from "typebox";
import { parmi } from "../../kit/http/contrat.ts";
import { MOYENS_INFORMATION } from "./regles/notice.ts";

const TEXTE = Type.String();
const JOUR = Type.String({ format: "date" });
const NOTICE = { traitement: TEXTE, nom: TEXTE, version: Type.Integer(), depuis: TEXTE };

/** What a person is told, and each time that they were. */
export const InformationLue = Type.Object({
  notices: Type.Array(Type.Object({ ...NOTICE, texte: TEXTE })),
  informations: Type.Array(
    Type.Object({
      moyen: parmi(MOYENS_INFORMATION),
      le: JOUR,
      par: TEXTE,
      organisation: TEXTE,
      horsDelai: Type.Boolean(),
    }),
  ),
  /** The last day to tell them; null once told, or when nothing says since when they are known. */
  echeance: Type.Union([JOUR, Type.Null()]),
  enRetard: Type.Boolean(),
  /** Whether they were told by the notices in force. */
  aJour: Type.Boolean(),
});

export const NonInformees = Type.Object({
  nombre: Type.Integer(),
  /** There are more than can be told. */
  plafond: Type.Boolean(),
  personnes: Type.Array(
    Type.Object({ id: TEXTE, nom: TEXTE, prenom: TEXTE, dateNaissance: TEXTE, echeance: JOUR }),
  ),
  notices: Type.Array(Type.Object(NOTICE)),
});

export const CORPS_INFORMATION = { moyen: parmi(MOYENS_INFORMATION), le: JOUR };
