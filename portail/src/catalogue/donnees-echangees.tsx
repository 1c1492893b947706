import { useQuery } from "@tanstack/react-query";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import { requeteDonnees } from "./requetes.ts";

const SENS: Readonly<Record<string, string>> = {
  "operateur-partenaire": "De l’opérateur vers le partenaire",
  "partenaire-operateur": "Du partenaire vers l’opérateur",
  "deux-sens": "Dans les deux sens",
};

/** The sets of data that the parties exchange: whose, which way, what for. */
// CONV-1-03
export function DonneesEchangees() {
  const { data } = useQuery(requeteDonnees);
  if (!data) return null;
  return (
    <section aria-labelledby="donnees-echangees">
      <h2 id="donnees-echangees">Données échangées</h2>
      <TableauDonnees
        fichier="donnees-echangees"
        vide={null}
        legende="Données échangées"
        lignes={data.donnees}
        cle={({ code }) => code}
        colonnes={[
          {
            titre: "Données",
            entete: true,
            valeur: ({ libelle }) => libelle,
            cellule: ({ libelle }) => libelle,
          },
          {
            titre: "Responsable",
            filtre: true,
            valeur: ({ proprietaire }) => proprietaire,
            cellule: ({ proprietaire }) => proprietaire,
          },
          {
            titre: "Sens",
            filtre: true,
            valeur: ({ sens }) => SENS[sens] ?? sens,
            cellule: ({ sens }) => SENS[sens] ?? sens,
          },
          {
            titre: "Finalité",
            filtre: true,
            valeur: ({ finalite }) => finalite,
            cellule: ({ finalite }) => finalite,
          },
          {
            titre: "Par",
            valeur: ({ supports }) => supports.join(", "),
            cellule: ({ supports }) => supports.join(", "),
          },
        ]}
      />
    </section>
  );
}
