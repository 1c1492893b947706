import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { FORMES } from "../projets/saisie-vise.ts";
import { SOUS_TYPOLOGIES, TYPOLOGIES } from "./ecriture.ts";
import { type Enregistrer, RELIRE } from "./enregistrer.ts";
import type { Ecritures, Projet } from "./formes.ts";

interface Proprietes {
  /** Null: a new one. */
  projet: Projet | null;
  enregistrer: Enregistrer;
}

/** The project itself: what the person aims at. */
export function SaisieProjet({ projet, enregistrer }: Proprietes) {
  const id = projet?.id ?? null;
  return (
    <FormulaireAction
      titre={projet ? "Modifier ce projet" : "Ajouter un projet"}
      objet={projet?.nom ?? ""}
      action="Enregistrer le projet"
      relire={RELIRE}
      depart={{
        nom: projet?.nom ?? "",
        typologie: projet?.typologie ?? "",
        sousTypologie: projet?.sousTypologie ?? "",
        codeRome: projet?.codeRome ?? "",
        prioritaire: String(projet?.prioritaire ?? false),
      }}
      champs={[
        { nom: "nom", libelle: "Métier ou activité" },
        {
          nom: "typologie",
          libelle: "Nature du projet",
          genre: "choix",
          options: Object.entries(TYPOLOGIES),
        },
        {
          nom: "sousTypologie",
          libelle: "Forme de l’entreprise",
          genre: "choix",
          options: Object.entries(SOUS_TYPOLOGIES),
          facultatif: true,
        },
        {
          nom: "codeRome",
          libelle: "Code ROME",
          aide: "Par exemple D1106.",
          forme: FORMES.rome,
          facultatif: true,
        },
        {
          nom: "prioritaire",
          libelle: "Projet prioritaire",
          genre: "choix",
          options: [
            ["true", "Oui"],
            ["false", "Non"],
          ],
        },
      ]}
      envoyer={({ nom = "", typologie, sousTypologie, codeRome, prioritaire }) =>
        enregistrer("projets", {
          id,
          nom,
          typologie: typologie as Ecritures["projets"]["typologie"],
          sousTypologie: (sousTypologie || null) as Ecritures["projets"]["sousTypologie"],
          codeRome: codeRome?.toUpperCase() || null,
          prioritaire: prioritaire === "true",
        })
      }
    />
  );
}
