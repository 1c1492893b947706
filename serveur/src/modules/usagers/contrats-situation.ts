import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { POPULATIONS } from "./regles/inscription.ts";

const texteOuNul = ouNul(Type.String());
const jour = Type.String({ format: "date" });

/** What one may do about the registration of a person. */
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
});

export const Inscrite = Type.Object({ depuis: Type.String() });
export const CORPS = {
  inscrire: {
    demandeLe: jour,
    invalidite: Type.Boolean({
      description: "Pension d’invalidité de deuxième ou troisième catégorie, telle que déclarée",
    }),
  },
};
