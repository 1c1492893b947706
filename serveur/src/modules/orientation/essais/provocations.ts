import { ENTETES_AGENT } from "../../../essais/appels.ts";
import type {
  ContexteProvocation,
  Provocation,
  Provocations,
} from "../../../essais/provocations.ts";
import {
  EXEMPLE_CRITERES,
  EXEMPLE_DECISION_V1,
  EXEMPLE_DECISION_V2,
  EXEMPLE_MODIFICATION_V2,
  EXEMPLE_ORIENTATION_V1,
  EXEMPLE_ORIENTATION_V2,
} from "../exemples.ts";

async function unOriente({ demander, unePersonne }: ContexteProvocation, orientation: object) {
  const personne = await unePersonne();
  await demander(personne, "POST /orientation", orientation);
  return personne;
}

const seul =
  (operation: string, corps?: object): Provocation =>
  async ({ demander, unePersonne }) =>
    demander(await unePersonne(), operation, corps);

const decider =
  (calcul: string, decision: object): Provocation =>
  async ({ demander, unePersonne }) => {
    const personne = await unePersonne();
    await demander(personne, `POST /${calcul}`, EXEMPLE_CRITERES);
    return demander(personne, "POST /decisionOrientation", decision);
  };

export const PROVOCATIONS_ORIENTATION: Readonly<Record<string, Provocations>> = {
  "orientationusager-v1": {
    "GET /lectureOrientation": { 200: seul("GET /lectureOrientation") },
    "POST /calculOrientation": { 200: seul("POST /calculOrientation", EXEMPLE_CRITERES) },
    "POST /decisionOrientation": { 201: decider("calculOrientation", EXEMPLE_DECISION_V1) },
    "POST /orientation": { 201: seul("POST /orientation", EXEMPLE_ORIENTATION_V1) },
    "PUT /modificationOrientation": {
      200: async (contexte) => {
        const personne = await unOriente(contexte, EXEMPLE_ORIENTATION_V1);
        const entetes = { ...ENTETES_AGENT, codeParcours: "PSO" };
        return contexte.demander(personne, "PUT /modificationOrientation", undefined, { entetes });
      },
    },
  },
  "orientationusager-v2": {
    "GET /lectureOrientation": { 200: seul("GET /lectureOrientation") },
    "POST /calculerOrientation": { 200: seul("POST /calculerOrientation", EXEMPLE_CRITERES) },
    "POST /decisionOrientation": { 201: decider("calculerOrientation", EXEMPLE_DECISION_V2) },
    "POST /orientation": { 201: seul("POST /orientation", EXEMPLE_ORIENTATION_V2) },
    "PUT /modificationOrientation": {
      200: async (contexte) =>
        contexte.demander(
          await unOriente(contexte, EXEMPLE_ORIENTATION_V2),
          "PUT /modificationOrientation",
          EXEMPLE_MODIFICATION_V2,
        ),
    },
  },
};
