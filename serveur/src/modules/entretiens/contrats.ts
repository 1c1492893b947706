import Type from "typebox";
import { parmi } from "../../kit/http/contrat.ts";
import { CODES_MODALITES, CODES_TYPES } from "./regles/nomenclatures.ts";

const texte = Type.String();

/** A conclusion on the wire (§3.22). */
export const Entretien = Type.Object({
  codeAgent: texte,
  libelleAgent: texte,
  dateEntretien: Type.String({ description: "AAAA-MM-JJ" }),
  typeEntretien: parmi(CODES_TYPES),
  libelleEntretien: texte,
  codeModaliteContact: parmi(CODES_MODALITES),
  libelleModalite: texte,
  commentaire: texte,
  codeAgence: texte,
  libelleAgence: texte,
});
