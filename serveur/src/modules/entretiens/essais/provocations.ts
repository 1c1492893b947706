import type { Provocations } from "../../../essais/provocations.ts";

export const PROVOCATIONS_ENTRETIENS: Readonly<Record<string, Provocations>> = {
  "conclusions-entretiens-v1": {
    "GET /entretiens": {
      200: async ({ demander, unePersonne }) => demander(await unePersonne(), "GET /entretiens"),
      422: ({ demander }) => demander({ jeton: "jeton-de-personne" }, "GET /entretiens"),
    },
  },
};
