import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { MOYENS_AVERTISSEMENT } from "../acces-api/index.ts";
import { GENRES_DESTINATAIRE } from "./lister-destinataires.ts";

const TEXTE = Type.String();

export const Confidentialite = Type.Object({
  organismes: Type.Array(
    Type.Object({
      id: TEXTE,
      nom: TEXTE,
      /** `echu`: its convention is over, and what it engaged to stays. */
      acces: parmi(["ouvert", "echu", "aucun"] as const),
    }),
  ),
  destinataires: Type.Array(
    Type.Object({
      cle: TEXTE,
      organisation: TEXTE,
      genre: parmi(GENRES_DESTINATAIRE),
      nom: TEXTE,
      prevuPar: TEXTE,
      detail: TEXTE,
    }),
  ),
  /** The components of every platform whose place was not declared. */
  lieuxManquants: Type.Array(TEXTE),
  hebergement: Type.Array(
    Type.Object({
      composant: TEXTE,
      pays: TEXTE,
      horsUnion: Type.Boolean(),
      justification: ouNul(TEXTE),
      declareLe: TEXTE,
    }),
  ),
});

export const Engagements = Type.Object({
  comptes: Type.Array(
    Type.Object({
      id: TEXTE,
      nom: TEXTE,
      qualite: parmi(["agent", "delegataire", "prestataire"] as const),
      fermeLe: ouNul(TEXTE),
      /** Each version acknowledged, the latest first. */
      engagements: Type.Array(Type.Object({ titre: TEXTE, version: Type.Integer(), le: TEXTE })),
    }),
  ),
  applications: Type.Array(
    Type.Object({
      id: TEXTE,
      nom: TEXTE,
      avertissement: ouNul(
        Type.Object({
          moyen: parmi(MOYENS_AVERTISSEMENT),
          le: TEXTE,
          par: TEXTE,
          aJour: Type.Boolean(),
        }),
      ),
    }),
  ),
});
