import type { ContexteProvocation, Provocations } from "../../../essais/provocations.ts";
import { type ElementDuJeu, recevoirElements } from "../depot/recevoir.ts";
import { CREF_ESSAI, METIER_ESSAI } from "../exemples.ts";

export const PROVOCATIONS_PROJETS: Readonly<Record<string, Provocations>> = {
  "metiers-projets-entreprises-v2": {
    "GET /metiers-recherches": {
      200: (contexte) =>
        avec(contexte, "/metiers-recherches", { nature: "METIER", contenu: METIER_ESSAI }),
      204: async ({ demander, unePersonne }) =>
        demander(await unePersonne(), "GET /metiers-recherches"),
    },
    "GET /projets-cref": {
      200: (contexte) => avec(contexte, "/projets-cref", { nature: "CREF", contenu: CREF_ESSAI }),
      204: async ({ demander, unePersonne }) => demander(await unePersonne(), "GET /projets-cref"),
    },
  },
};

async function avec(
  { s, demander, unePersonne }: ContexteProvocation,
  chemin: string,
  element: Pick<ElementDuJeu, "nature" | "contenu">,
) {
  const personne = await unePersonne();
  const client = await s.pool.connect();
  try {
    const ligne = {
      ligne: 1,
      identifiant: element.nature,
      usagerId: personne.usager.id,
      sourceId: s.departement.id,
      ecritLe: "2025-03-01T08:00:00Z",
      ...element,
    };
    await recevoirElements(client, [ligne]);
  } finally {
    client.release();
  }
  return demander(personne, `GET ${chemin}`);
}
