import { useQuery } from "@tanstack/react-query";
import { Tableau } from "../kit/tableau.tsx";
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
      <Tableau
        legende="Données échangées"
        lignes={data.donnees}
        cle={({ code }) => code}
        colonnes={[
          { titre: "Données", entete: true, cellule: ({ libelle }) => libelle },
          { titre: "Responsable", cellule: ({ proprietaire }) => proprietaire },
          { titre: "Sens", cellule: ({ sens }) => SENS[sens] ?? sens },
          { titre: "Finalité", cellule: ({ finalite }) => finalite },
          { titre: "Par", cellule: ({ supports }) => supports.join(", ") },
        ]}
      />
    </section>
  );
}
