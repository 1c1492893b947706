import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";

type Source = "convention" | "annexe" | "cgu" | "conditions";

/** What the opérateur records about disputes, contradictions and flows. */
export function ActesDifferends({ id }: { id: string }) {
  const params = { path: { id } };
  return (
    <ul className="m-actions m-actes">
      <li>
        <FormulaireAction
          titre="Ouvrir un différend"
          action="Ouvrir le différend"
          relire={["conventions"]}
          champs={[{ nom: "objet", libelle: "Objet" }]}
          envoyer={async ({ objet = "" }) => {
            await recevoir(
              api.POST("/portail/api/conventions/{id}/litiges", { params, body: { objet } }),
            );
          }}
        />
      </li>
      <li>
        <FormulaireAction
          titre="Relever ce que dit un document"
          action="Relever la clause"
          relire={["conventions"]}
          champs={[
            {
              nom: "source",
              libelle: "Rang du document",
              genre: "choix",
              options: [
                ["convention", "1. Convention"],
                ["annexe", "2. Annexe"],
                ["cgu", "3. Conditions générales d’utilisation"],
                ["conditions", "4. Conditions particulières"],
              ],
            },
            { nom: "document", libelle: "Document et article" },
            { nom: "sujet", libelle: "Sujet" },
            { nom: "valeur", libelle: "Ce qu’il dit" },
          ]}
          envoyer={async ({ source, document = "", sujet = "", valeur = "" }) => {
            const body = { source: source as Source, document, sujet, valeur };
            await recevoir(api.POST("/portail/api/conventions/{id}/clauses", { params, body }));
          }}
        />
      </li>
      <li>
        <FormulaireAction
          titre="Déclarer un flux de données"
          action="Déclarer le flux"
          relire={["conventions"]}
          champs={[
            { nom: "nom", libelle: "Flux" },
            { nom: "baseLegale", libelle: "Base légale" },
            {
              nom: "transitoire",
              libelle: "Durée",
              genre: "choix",
              options: [
                ["oui", "Transitoire, gardé d’une convention antérieure"],
                ["non", "Celle de la convention"],
              ],
            },
          ]}
          envoyer={async ({ nom = "", baseLegale = "", transitoire }) => {
            const body = { nom, baseLegale, transitoire: transitoire === "oui" };
            await recevoir(api.POST("/portail/api/conventions/{id}/flux", { params, body }));
          }}
        />
      </li>
    </ul>
  );
}
