import Type from "typebox";
import { ouNul } from "../../../kit/http/contrat.ts";
import { Activite, DEMARCHE, ISSUE, MODIFICATION, SAISIE, SEMAINE, Semaine } from "../contrats.ts";

/** The week of a person as the screen shows it, with what helps to fill it. */
export const SemaineDuPortail = ouNul(
  Type.Object({
    ...SEMAINE,
    demarches: Type.Array(
      Type.Object({
        ...DEMARCHE,
        /** The agent, or whom the application named. */
        saisiePar: Type.String(),
        modifiable: Type.Boolean(),
      }),
    ),
    /** What the week before held and this one did not take over. */
    aReprendre: Type.Integer(),
    activites: Type.Array(Activite),
    /** Today in Paris. */
    aujourdhui: Type.String(),
  }),
);

/** Planned and done hours by week, in time. */
export const Intensite = ouNul(
  Type.Object({
    semaines: Type.Array(Type.Object(SEMAINE)),
    /** Missing hours from which this week alerts. */
    seuilAlerte: Type.Number(),
    /** Over how many weeks the gap is averaged. */
    lissage: Type.Integer(),
  }),
);

export const Reprises = Type.Object({ reprises: Type.Integer() });
export const QUESTION = { semaine: Type.Optional(Semaine) };
export const CORPS = {
  prevoir: SAISIE,
  modifier: MODIFICATION,
  conclure: ISSUE,
  reprendre: { semaine: Semaine },
};
