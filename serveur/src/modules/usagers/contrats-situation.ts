import Type from "typebox";
import { MOTIF, ouNul, parmi } from "../../kit/http/contrat.ts";
import { GENRES } from "./regles/changement.ts";
import { DISPONIBILITES } from "./regles/disponibilite.ts";
import { POPULATIONS } from "./regles/inscription.ts";

const texteOuNul = ouNul(Type.String());
const jour = Type.String({ format: "date" });

const SAISIE = {
  genre: parmi(GENRES),
  survenuLe: jour,
  fin: ouNul(jour),
  heures: ouNul(Type.Number({ exclusiveMinimum: 0, maximum: 2000 })),
  adresse: ouNul(Type.String({ minLength: 5, maxLength: 300, pattern: "\\S" })),
  declareLe: jour,
};

/** What one may do about the registration of a person, and what this person declared of their situation. */
export const Situation = Type.Object({
  statut: texteOuNul,
  depuis: texteOuNul,
  demande: ouNul(
    Type.Object(
      {
        population: parmi(POPULATIONS),
        empechement: ouNul(Type.String({ description: "Pourquoi la demande serait refusée" })),
      },
      { description: "Ce que l’organisation peut demander ; absente quand elle ne le peut pas" },
    ),
  ),
  dispense: ouNul(parmi(["ATTENTE_CONTRAT", "ACCOMPAGNEMENT_SOCIAL"])),
  changements: Type.Array(
    Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      ...SAISIE,
      avantLe: texteOuNul,
      enRetard: Type.Boolean({ description: "Déclaré après le délai" }),
      disponibilite: ouNul(parmi(DISPONIBILITES)),
      tolerance: ouNul(Type.Number({ description: "En heures ou en jours, selon le genre" })),
      source: texteOuNul,
      le: Type.String(),
      corrigeable: Type.Boolean({ description: "Recueilli par l’organisation de qui lit" }),
    }),
  ),
});

/** What the Vue 360 says of it to who has the module. */
export const Alertes = Type.Object({
  domicile: Type.Union([Type.Object({ adresse: Type.String(), depuis: jour }), Type.Null()]),
  domicileEnRetard: Type.Array(jour),
  aReexaminer: Type.Array(Type.Object({ genre: parmi(GENRES), survenuLe: jour })),
});

export const Inscrite = Type.Object({ depuis: Type.String() });
export const Change = Type.Object({ id: Type.String() });

const LU = {
  changement: Type.Object(
    {
      id: Type.String({ format: "uuid" }),
      version: Type.Integer({ minimum: 1, description: "Celle qui a été lue" }),
    },
    { additionalProperties: false },
  ),
};

export const CORPS = {
  inscrire: {
    demandeLe: jour,
    invalidite: Type.Boolean({
      description: "Pension d’invalidité de deuxième ou troisième catégorie, telle que déclarée",
    }),
  },
  declarer: SAISIE,
  corriger: { ...SAISIE, ...LU },
  retirer: { ...LU, motif: MOTIF },
};
