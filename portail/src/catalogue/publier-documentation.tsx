import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import type { OutilDocumente } from "./requetes.ts";

const PUBLICS = [
  ["tous", "Tous les agents"],
  ["correspondant-si", "Les seuls correspondants SI"],
] as const;

/** The opérateur's next version of a piece: those who pass it on are told at once. */
// CONV-3.1-10 ANX5-F-11
export function PublierDocumentation({ outil }: { outil: OutilDocumente }) {
  const { code, documents } = outil;
  const connus = documents.map(({ titre }) => `« ${titre} »`).join(", ");
  return (
    <FormulaireAction
      titre="Publier une version"
      action="Publier"
      relire={["documentation"]}
      champs={[
        {
          nom: "titre",
          libelle: "Titre",
          aide: connus
            ? `Le titre d’un document publié en fait une nouvelle version : ${connus}.`
            : "Il restera celui des versions suivantes.",
        },
        {
          nom: "public",
          libelle: "Lecteurs",
          genre: "choix",
          options: PUBLICS,
        },
        { nom: "nouveautes", libelle: "Ce que change cette version" },
        {
          nom: "adresse",
          libelle: "Adresse",
          aide: "Commence par https:// ; ou écrivez le texte ci-dessous.",
          facultatif: true,
          forme: [/^https:\/\/\S+$/, "une adresse qui commence par https://"],
        },
        { nom: "texte", libelle: "Texte", genre: "long", facultatif: true },
      ]}
      envoyer={async ({ titre = "", public: lecteurs, nouveautes = "", adresse, texte }) => {
        const body = {
          titre,
          public: lecteurs as "tous" | "correspondant-si",
          nouveautes,
          adresse: adresse || null,
          texte: texte || null,
        };
        const params = { path: { element: code } };
        const chemin = "/portail/api/documentation/{element}";
        const { version } = await recevoir(api.POST(chemin, { params, body }));
        return `« ${titre} », version ${version}, est publié ; les responsables de la gestion des comptes et les correspondants SI concernés sont prévenus.`;
      }}
    />
  );
}
