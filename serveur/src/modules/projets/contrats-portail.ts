import Type, { type TSchema } from "typebox";
import { MOTIF, ouNul, parmi } from "../../kit/http/contrat.ts";
import type { Nature } from "./regles/element.ts";
import {
  CONTRATS,
  codesDe,
  NIVEAUX_LANGUE,
  PERIODES_SALAIRE,
  PERMIS,
  PERMIS_LOURDS,
  SORTES_COMPETENCE,
  TEMPS_TRAVAIL,
  TYPES_LIEU,
  TYPOLOGIES,
  UNITES_EXPERIENCE,
  UNITES_MOBILITE,
} from "./regles/nomenclatures.ts";

const texte = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$" });
const jour = Type.String({ format: "date" });
const heures = ouNul(Type.Integer({ minimum: 1, maximum: 48 }));
const codeRome = Type.String({ pattern: "^[A-N][0-9]{4}$", description: "Code ROME : D1106" });
const codeOgr = ouNul(Type.String({ pattern: "^[0-9]{4,7}$", description: "Code OGR" }));
const ferme = <P extends Type.TProperties>(champs: P) =>
  Type.Object(champs, { additionalProperties: false });

const ouPrioritaire = {
  unite: parmi(codesDe(UNITES_MOBILITE)),
  prioritaire: ouNul(Type.Boolean()),
};
const VISE = {
  rome: ferme({ code: codeRome, libelle: texte(200) }),
  appellation: ouNul(ferme({ code: codeOgr, libelle: texte(200) })),
  mobilites: Type.Array(
    ferme({
      lieu: ferme({
        code: Type.String({ pattern: "^[0-9A-Z]{1,10}$" }),
        libelle: texte(200),
        type: parmi(codesDe(TYPES_LIEU)),
      }),
      rayon: ouNul(Type.Integer({ minimum: 0, maximum: 1000 })),
      ...ouPrioritaire,
    }),
    { maxItems: 10 },
  ),
  habitation: ouNul(
    ferme({ valeur: Type.Integer({ minimum: 1, maximum: 1000 }), ...ouPrioritaire }),
  ),
};

const METIER = ferme({
  ...VISE,
  typologie: parmi(codesDe(TYPOLOGIES)),
  contrats: Type.Array(ferme({ type: parmi(codesDe(CONTRATS)), critereOre: Type.Boolean() }), {
    maxItems: 10,
  }),
  temps: Type.Array(
    ferme({
      code: parmi(codesDe(TEMPS_TRAVAIL)),
      critereOre: Type.Boolean(),
      min: heures,
      max: heures,
    }),
    { maxItems: 2 },
  ),
  experience: ouNul(
    ferme({
      valeur: Type.Integer({ minimum: 1, maximum: 600 }),
      unite: parmi(codesDe(UNITES_EXPERIENCE)),
    }),
  ),
  salaire: ouNul(
    ferme({
      periode: parmi(PERIODES_SALAIRE),
      brut: Type.Number({ minimum: 1, maximum: 1_000_000 }),
    }),
  ),
  mrs: Type.Boolean(),
});

/** What each kind of element says, as it is written and as it is read. */
export const CONTENUS = {
  METIER,
  CREF: ferme({
    ...VISE,
    creation: Type.Boolean(),
    reprise: Type.Boolean(),
    franchise: Type.Boolean(),
  }),
  COMPETENCE: ferme({ libelle: texte(200), code: codeOgr, sorte: parmi(SORTES_COMPETENCE) }),
  EXPERIENCE: ferme({
    intitule: texte(200),
    rome: ouNul(codeRome),
    employeur: ouNul(texte(200)),
    debut: jour,
    fin: ouNul(jour),
  }),
  FORMATION: ferme({
    intitule: texte(200),
    organisme: ouNul(texte(200)),
    annee: Type.Integer({ minimum: 1950, maximum: 2100 }),
    obtenue: Type.Boolean(),
  }),
  LANGUE: ferme({ langue: texte(100), niveau: parmi(NIVEAUX_LANGUE) }),
  PERMIS: ferme({ categorie: parmi([...PERMIS, ...PERMIS_LOURDS]), finLe: ouNul(jour) }),
  HABILITATION: ferme({ intitule: texte(200), finLe: ouNul(jour) }),
} as const satisfies Readonly<Record<Nature, TSchema>>;

const lus = <C extends TSchema>(contenu: C) =>
  Type.Array(
    Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      contenu,
      source: ouNul(Type.String()),
      le: Type.String(),
    }),
  );

/** The profile of a person, kind by kind; each element with where it comes from and when. */
export const ProfilLu = ouNul(
  Type.Object({
    metiers: lus(CONTENUS.METIER),
    crefs: lus(CONTENUS.CREF),
    competences: lus(CONTENUS.COMPETENCE),
    experiences: lus(CONTENUS.EXPERIENCE),
    formations: lus(CONTENUS.FORMATION),
    langues: lus(CONTENUS.LANGUE),
    permis: lus(CONTENUS.PERMIS),
    habilitations: lus(CONTENUS.HABILITATION),
  }),
);

const id = Type.String({ format: "uuid" });
const version = Type.Integer({ minimum: 1, description: "Celle qui a été lue" });

/** Which element is changed, as it was read; null for a new one. */
export const REPERE = { element: ouNul(ferme({ id, version })) };
export const RETRAIT = { element: ferme({ id, version }), motif: MOTIF };
export const Ecrit = Type.Object({ id: Type.String() });
