import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { CANAUX } from "../usagers/index.ts";
import { MODALITES, MOTIFS, ORGANISMES, STATUTS } from "./regles/rendez-vous.ts";
import { SUITES } from "./regles/suite.ts";

const texte = (maxLength: number) => ouNul(Type.String({ maxLength, pattern: "^[^\\u0000]*$" }));

/** The appointments of a person as the screen shows them, the latest first. */
export const RendezVousLus = ouNul(
  Type.Array(
    Type.Object({
      id: Type.String(),
      /** To send back with what became of it. */
      version: Type.Integer(),
      date: Type.String(),
      duree: Type.Integer(),
      motif: parmi(MOTIFS),
      theme: ouNul(Type.String()),
      statut: parmi(STATUTS),
      confirmeLe: ouNul(Type.String()),
      modalite: parmi(MODALITES),
      canal: parmi(CANAUX),
      lieu: ouNul(Type.String()),
      source: ouNul(Type.String()),
      dejaPris: Type.Boolean(),
      enConflit: Type.Boolean(),
      /** What its organisation may tell of it now; nothing for another. */
      suites: Type.Array(parmi(SUITES)),
    }),
  ),
);

export const Rien = Type.Null();
export const Pris = Type.Object({ id: Type.String() });

/** The body of what is recorded afterwards. */
export const CORPS = {
  date: Type.String({ format: "date-time" }),
  duree: Type.Integer({ minimum: 1, maximum: 1440 }),
  motif: parmi(MOTIFS),
  statut: parmi(["PRIS", "EFFECTUE", "ABSENT"] as const),
  modalite: parmi(MODALITES),
  organisme: parmi(ORGANISMES),
  lieu: texte(255),
  theme: texte(255),
};

/** What became of it, told on the appointment as it was read. */
export const SUITE = { version: Type.Integer({ minimum: 1 }), suite: parmi(SUITES) };
