import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { ETATS_SENSIBILISATION } from "../habilitations/index.ts";
import { BLOCS, PUBLICS } from "./regles/contenu-sensibilisation.ts";
import { STATUTS } from "./regles/texte-cyber.ts";

const texte = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: "\\S" });
const revision = Type.Integer({ minimum: 0 });

const Complement = Type.Object(
  { public: parmi(PUBLICS), texte: texte(3000) },
  { additionalProperties: false },
);
const CONTENU = {
  enjeux: ouNul(texte(5000)),
  bonnesPratiques: ouNul(texte(5000)),
  responsabilite: ouNul(texte(5000)),
  conduite: ouNul(texte(5000)),
  complements: Type.Array(Complement, { maxItems: PUBLICS.length }),
};

const SUIVI = {
  etat: parmi(ETATS_SENSIBILISATION),
  derniere: ouNul(Type.String()),
  echeance: Type.String(),
  limite: Type.String(),
};

export const MaSensibilisation = Type.Object({
  derniere: ouNul(Type.String()),
  suivi: ouNul(Type.Object(SUIVI)),
  module: ouNul(
    Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      /** Who published it. */
      organisation: Type.String(),
      publieLe: Type.String(),
      blocs: Type.Array(Type.Object({ bloc: parmi(BLOCS), texte: Type.String() })),
      /** What is for this agent alone, by what they do. */
      complements: Type.Array(Complement),
    }),
  ),
});

export const ModuleLu = Type.Object({
  partie: parmi(["partenaire", "operateur"] as const),
  organisation: Type.String(),
  enVigueur: ouNul(Type.Object({ version: Type.Integer(), ...CONTENU })),
  brouillon: ouNul(
    Type.Object({ revision: Type.Integer(), manquants: Type.Array(parmi(BLOCS)), ...CONTENU }),
  ),
  modele: Type.Object(CONTENU),
  versions: Type.Array(
    Type.Object({ version: Type.Integer(), publieLe: Type.String(), auteur: Type.String() }),
  ),
});

export const Suivies = Type.Object({
  mois: Type.Integer(),
  delaiJours: Type.Integer(),
  rappelJours: Type.Integer(),
  /** The organisations that published nothing, nor follow another's. */
  sansModule: Type.Array(Type.String()),
  personnes: Type.Array(
    Type.Object({
      id: Type.String(),
      nom: Type.String(),
      prenom: Type.String(),
      fonction: Type.String(),
      organisation: Type.String(),
      publics: Type.Array(parmi(PUBLICS)),
      ...SUIVI,
    }),
  ),
});

const DECLARATION = {
  statut: parmi(STATUTS),
  motif: ouNul(texte(1000)),
  preuve: ouNul(texte(500)),
};

export const Textes = Type.Object({
  organisation: Type.String(),
  textes: Type.Array(
    Type.Object({
      code: Type.String(),
      titre: Type.String(),
      reference: Type.String(),
      objet: Type.String(),
      aConfirmer: ouNul(Type.String()),
      /** The latest first. */
      declarations: Type.Array(
        Type.Object({
          rang: Type.Integer(),
          ...DECLARATION,
          jour: Type.String(),
          par: Type.String(),
          le: Type.String(),
        }),
      ),
    }),
  ),
});

/** The bodies of the writing routes. */
export const CORPS_SENSIBILISATION = {
  confirmation: {
    module: Type.String({ format: "uuid" }),
    publics: Type.Array(parmi(PUBLICS), { maxItems: PUBLICS.length, uniqueItems: true }),
  },
  brouillon: { revision, ...CONTENU },
  publication: { revision },
  declaration: {
    vue: Type.Integer({ minimum: 0 }),
    ...DECLARATION,
    jour: Type.String({ format: "date" }),
  },
};
