import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { Chargement } from "../kit/chargement.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { quitterSaisies } from "../kit/saisies.ts";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import { colonnes } from "./catalogue.tsx";
import { EditionConditions } from "./edition-conditions.tsx";
import { EditionElement } from "./edition-element.tsx";
import { EditionExperimentations } from "./edition-experimentations.tsx";
import { EditionListes } from "./edition-listes.tsx";
import { EditionPlateformes } from "./edition-plateformes.tsx";
import { EditionReferences } from "./edition-references.tsx";
import { EditionTextes } from "./edition-textes.tsx";
import { type ElementLu, requeteCatalogue } from "./requetes.ts";

/** The opérateur's catalogue: what each element says, experiments, conditions, published lists. */
// CONV-10-06
export function EditionCatalogue() {
  const { data, error, refetch } = useQuery(requeteCatalogue);
  const [choisi, setChoisi] = useState<ElementLu | null>(null);
  if (!data) {
    return (
      <Page titre="Catalogue de l’annexe 4">
        {error ? (
          <AlerteErreur erreur={error} surReprise={() => void refetch()} />
        ) : (
          <Chargement phrase="Lecture du catalogue…" />
        )}
      </Page>
    );
  }
  const modifier = {
    titre: "Modifier",
    cellule: (element: ElementLu) => (
      <button
        type="button"
        className="fr-btn fr-btn--tertiary fr-btn--sm"
        onClick={() => quitterSaisies(() => setChoisi(element))}
      >
        Modifier<span className="fr-sr-only"> {element.libelle}</span>
      </button>
    ),
  };
  return (
    <Page titre="Catalogue de l’annexe 4">
      {choisi && (
        <EditionElement
          key={choisi.code}
          element={choisi}
          plateformes={data.plateformes}
          surFermeture={() => setChoisi(null)}
        />
      )}
      <TableauDonnees
        legende="Éléments de l’annexe 4"
        colonnes={[...colonnes(data.elements), modifier]}
        lignes={data.elements}
        cle={({ code }) => code}
        fichier="catalogue"
        vide={<EtatVide titre="Tous les éléments ont été retirés du catalogue" />}
      />
      <EditionListes elements={data.elements} />
      <EditionExperimentations elements={data.elements} />
      <EditionConditions catalogue={data} />
      <EditionPlateformes plateformes={data.plateformes} />
      <EditionReferences />
      <EditionTextes />
    </Page>
  );
}
