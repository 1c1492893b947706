import { type Colonne, Tableau } from "../kit/tableau.tsx";

interface Duree {
  donnees: string;
  duree: string;
}

// B6-11
const DUREES: readonly Duree[] = [
  {
    donnees: "Dossier de la personne",
    duree: "3 ans au plus en base active, puis 7 ans au plus en archivage intermédiaire",
  },
  { donnees: "Personne non inscrite", duree: "13 mois après la dernière utilisation" },
  {
    donnees: "Précisions sur le handicap",
    duree: "6 mois après la fin de la RQTH ou de l’inscription",
  },
  { donnees: "Données de détention", duree: "3 mois après la fin de la détention" },
  { donnees: "Traces techniques et journal des accès", duree: "6 mois" },
];

const COLONNES: readonly Colonne<Duree>[] = [
  { titre: "Données", cellule: ({ donnees }) => donnees, entete: true },
  { titre: "Durée", cellule: ({ duree }) => duree },
];

/** How long each family of data is kept. */
export function Conservation() {
  return (
    <>
      <h2>Durées de conservation</h2>
      <Tableau
        legende="Durées de conservation par famille de données"
        colonnes={COLONNES}
        lignes={DUREES}
        cle={({ donnees }) => donnees}
      />
      <p>
        Ces durées, fixées par l’article R. 5312-44 du code du travail, sont prolongées jusqu’à la
        décision définitive en cas de contentieux. Sur cette plateforme, l’effacement automatique à
        leur terme n’est pas encore en service.
      </p>
    </>
  );
}
