import type { Provocations } from "../../../essais/provocations.ts";
import { battre, ilArrive } from "./editeur.ts";

const LIRE = "GET /evenements";

export const PROVOCATIONS_WEBHOOKS: Readonly<Record<string, Provocations>> = {
  "evenements-usager-v1": {
    [LIRE]: {
      200: async ({ s, demander, unePersonne }) => {
        await ilArrive(s, (await unePersonne()).usager.id);
        // The flow takes an event once nothing older may still be committed.
        for (let fois = 0; fois < 3; fois++) await battre(s);
        return demander(null, LIRE);
      },
      204: async ({ demander }) => {
        let page = await demander(null, LIRE);
        while (page.statut === 200) {
          page = await demander(null, `${LIRE}?curseur=${encodeURIComponent(page.corps.curseur)}`);
        }
        return page;
      },
    },
  },
};
