import { api, recevoir } from "../kit/api.ts";
import type { ChampAction } from "../kit/champ-action.tsx";
import type { Orientations } from "./formes.ts";

type Organisme = Orientations["orientations"][number]["organisme"];

/**
 * The place that accompanies, among those of the body that `organismeChoisi` reads from the form; those of
 * the département come first. The form sends its identifier.
 */
// B3-02
export function champStructure(
  departement: string | null,
  organismeChoisi: (valeurs: Readonly<Record<string, string>>) => string | undefined,
): ChampAction {
  return {
    nom: "structure",
    libelle: "Structure qui accompagne",
    genre: "recherche",
    aide: "Nom, commune ou département. Vide, l’organisme la désignera.",
    facultatif: true,
    depend: "organisme",
    recherche: (valeurs) => {
      const organisme = organismeChoisi(valeurs);
      return organisme
        ? { cle: [organisme, departement], chercher: chercher(organisme, departement) }
        : null;
    },
  };
}

function chercher(organisme: string, departement: string | null) {
  return async (texte: string) => {
    const query = {
      organisme: organisme as Organisme,
      ...(departement && { departement }),
      ...(texte && { texte }),
    };
    const lues = await recevoir(api.GET("/portail/api/structures", { params: { query } }));
    return {
      total: lues.total,
      propositions: lues.structures.map(({ id, libelle, commune, organisation, ...lieu }) => ({
        valeur: id,
        libelle,
        precision: [
          [commune, lieu.departement && `(${lieu.departement})`].filter(Boolean).join(" "),
          organisation !== libelle && organisation,
        ]
          .filter(Boolean)
          .join(", "),
      })),
    };
  };
}
