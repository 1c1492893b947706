import Type from "typebox";
import { ouNul } from "../../kit/http/contrat.ts";
import { ETATS, MOTIFS, TYPES } from "./regles/demarche.ts";

const NATURES = ["AUCUN", "DISPENSE", "A_FIXER", "HEURES"] as const;

/** One of these codes: a refusal lists them. */
export function code<V extends string>(valeurs: readonly V[], description?: string) {
  return Type.Unsafe<V>({
    type: "string",
    enum: [...valeurs],
    ...(description && { description }),
  });
}
function codeOuNul<V extends string>(valeurs: readonly V[]) {
  return Type.Unsafe<V | null>({ type: ["string", "null"], enum: [...valeurs, null] });
}
// U+0000 has no place in a text of the database, and a title is not made of blanks.
const texteOuNul = (maxLength: number) =>
  Type.Unsafe<string | null>({ type: ["string", "null"], maxLength, pattern: "^[^\\u0000]*$" });
const heures = Type.Number({ description: "Heures, au quart d’heure" });
const jour = Type.String({ format: "date" });
export const Semaine = Type.String({
  format: "date",
  description: "Un jour de la semaine",
  examples: ["2026-03-02"],
});

/** What is sent of a démarche that one plans. */
export const SAISIE = {
  type: code(TYPES, "Type d’action du plan (C. trav. R5411-15)"),
  titre: Type.String({
    minLength: 1,
    maxLength: 200,
    pattern: "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$",
  }),
  semaine: Semaine,
  jour: Type.Optional(Type.Unsafe<string | null>({ type: ["string", "null"], format: "date" })),
  heuresPrevues: heures,
  commentaire: Type.Optional(texteOuNul(2000)),
};

const Version = Type.Integer({ minimum: 1, description: "Celle qui a été lue" });
export const MODIFICATION = { version: Version, ...SAISIE };

/** What is sent of what became of it. */
export const ISSUE = {
  version: Version,
  etat: code(ETATS),
  heuresRealisees: Type.Optional(
    Type.Unsafe<number | null>({
      type: ["number", "null"],
      description: "Celles prévues, sans elle",
    }),
  ),
  motif: Type.Optional(codeOuNul(MOTIFS)),
  justificatif: Type.Optional(texteOuNul(200)),
  commentaire: Type.Optional(texteOuNul(2000)),
};

export const DEMARCHE = {
  id: Type.String({ format: "uuid" }),
  version: Type.Integer(),
  type: code(TYPES),
  titre: Type.String(),
  semaine: Type.String({ format: "date", description: "Son lundi" }),
  jour: ouNul(jour),
  heuresPrevues: heures,
  etat: code(ETATS),
  heuresRealisees: ouNul(Type.Number()),
  motif: ouNul(code(MOTIFS)),
  justificatif: ouNul(Type.String()),
  commentaire: ouNul(Type.String()),
  source: ouNul(Type.String({ description: "Organisme qui l’a saisie" })),
  saisieLe: Type.String(),
  modifieePar: ouNul(Type.String({ description: "Organisme de la dernière écriture" })),
  modifieeLe: Type.String(),
};
export const DemarcheLue = Type.Object(DEMARCHE);
/** The hours of a week. */
export const SEMAINE = {
  debut: Type.String({ format: "date", description: "Lundi" }),
  fin: Type.String({ format: "date", description: "Dimanche" }),
  numero: Type.String({ description: "ISO 8601, 2026-W13" }),
  objectif: Type.Object({
    nature: code(NATURES, "A_FIXER : la dispense est terminée, aucune durée n’est fixée"),
    heures: ouNul(Type.Number()),
    entiere: Type.Boolean({ description: "Un contrat signé couvre chacun de ses jours" }),
  }),
  heuresPrevues: heures,
  heuresRealisees: heures,
  heuresJustifiees: Type.Number({ description: "Non faites, pour un motif qui les justifie" }),
  heuresARenseigner: Type.Number({ description: "Prévues, sans suite connue" }),
  ecart: ouNul(
    Type.Number({
      description:
        "Ce qui compte moins l’objectif, négatif quand il manque des heures : réalisées et justifiées, et encore prévues tant que la semaine n’est pas terminée",
    }),
  ),
  terminee: Type.Boolean(),
  alerte: Type.Boolean({ description: "L’écart d’une semaine terminée atteint le seuil" }),
  motifs: Type.Array(
    Type.Object({
      motif: code(MOTIFS),
      nombre: Type.Integer(),
      heures: Type.Number(),
      justifie: Type.Boolean(),
    }),
  ),
};
export const SemaineLue = Type.Object({ ...SEMAINE, demarches: Type.Array(DemarcheLue) });

/** A usual activity, offered with its duration. */
export const Activite = Type.Object({
  type: code(TYPES),
  titre: Type.String(),
  heures: Type.Number(),
});
