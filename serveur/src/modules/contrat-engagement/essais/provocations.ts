import type { Provocation, Provocations } from "../../../essais/provocations.ts";
import { EXEMPLE_REFUS, EXEMPLE_SIGNATURE } from "../exemples.ts";

const CORPS = { signer: EXEMPLE_SIGNATURE, refuser: EXEMPLE_REFUS };
type Geste = keyof typeof CORPS;

const premier =
  (geste: Geste): Provocation =>
  async ({ demander, unePersonne }) =>
    demander(await unePersonne(), `POST /${geste}`, CORPS[geste]);

/** A contract signed is refused, or refused is signed. */
const existant =
  (geste: Geste): Provocation =>
  async ({ demander, unePersonne }) => {
    const personne = await unePersonne();
    const autre = geste === "signer" ? "refuser" : "signer";
    await demander(personne, `POST /${autre}`, CORPS[autre]);
    return demander(personne, `PATCH /${geste}`, CORPS[geste]);
  };

export const PROVOCATIONS_CONTRAT: Readonly<Record<string, Provocations>> = {
  "contrat-engagement-v1": {
    "GET /lecture": {
      200: async ({ demander, unePersonne }) => {
        const personne = await unePersonne();
        await demander(personne, "POST /signer", EXEMPLE_SIGNATURE);
        return demander(personne, "GET /lecture");
      },
      204: async ({ demander, unePersonne }) => demander(await unePersonne(), "GET /lecture"),
    },
    "GET /lecture/structure": {
      200: ({ demander }) => demander(null, "GET /lecture/structure"),
    },
    "POST /signer": { 200: premier("signer") },
    "PATCH /signer": { 200: existant("signer") },
    "POST /refuser": { 200: premier("refuser") },
    "PATCH /refuser": { 200: existant("refuser") },
  },
};
