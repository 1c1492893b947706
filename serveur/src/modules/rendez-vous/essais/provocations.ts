import type { ContexteProvocation, Provocations } from "../../../essais/provocations.ts";
import { EXEMPLE_PRIS } from "../exemples.ts";

async function unRendezVous({ demander, unePersonne }: ContexteProvocation) {
  const personne = await unePersonne();
  const { corps } = await demander(personne, "POST /rendez-vous", EXEMPLE_PRIS);
  return { personne, id: corps.id as string };
}

export const PROVOCATIONS_RENDEZ_VOUS: Readonly<Record<string, Provocations>> = {
  "rendez-vous-partenaire-v1": {
    "POST /rendez-vous": {
      202: async ({ demander, unePersonne }) =>
        demander(await unePersonne(), "POST /rendez-vous", EXEMPLE_PRIS),
    },
    "PUT /rendez-vous": {
      202: async (contexte) => {
        const { personne, id } = await unRendezVous(contexte);
        const change = { ...EXEMPLE_PRIS, id, duree: 30 };
        return contexte.demander(personne, "PUT /rendez-vous", change);
      },
    },
    "DELETE /rendez-vous/{id}": {
      202: async (contexte) => {
        const { personne, id } = await unRendezVous(contexte);
        return contexte.demander(personne, `DELETE /rendez-vous/${id}`);
      },
    },
    "GET /rendez-vous-usager": {
      200: async ({ demander, unePersonne }) =>
        demander(await unePersonne(), "GET /rendez-vous-usager"),
    },
  },
};
