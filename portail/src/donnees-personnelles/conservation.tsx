import { useQuery } from "@tanstack/react-query";
import { GESTES, type Geste } from "../conservation/formes.ts";
import { requeteDurees } from "../conservation/requetes.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { type Colonne, Tableau } from "../kit/tableau.tsx";

interface Duree {
  famille: string;
  portee: string;
  code: string;
  duree: string;
  depart: string;
  geste: Geste;
}

const COLONNES: readonly Colonne<Duree>[] = [
  {
    titre: "Données",
    entete: true,
    cellule: ({ portee, famille }) => (
      <>
        {portee}
        <span className="m-discret m-ligne">{famille}</span>
      </>
    ),
  },
  {
    titre: "Durée",
    cellule: ({ duree, depart }) => (
      <>
        {duree}
        <span className="m-discret m-ligne">{`Départ : ${depart}`}</span>
      </>
    ),
  },
  { titre: "Au terme", cellule: ({ geste }) => GESTES[geste] },
];

/** How long each family of data is kept, as the register in force says. */
// CONV-5-18 B6-11
export function Conservation() {
  const lecture = useQuery(requeteDurees);
  const { data } = lecture;
  return (
    <>
      <h2>Durées de conservation</h2>
      <EtatLecture lecture={lecture} phrase="Lecture des durées…" />
      {data && (
        <Tableau
          legende="Durées de conservation par famille de données"
          colonnes={COLONNES}
          lignes={data}
          cle={({ famille, code }) => `${famille} ${code}`}
        />
      )}
      <p>
        Un dossier archivé sort de toute recherche. À son terme, il est effacé sans autre demande,
        et il n’en reste qu’un compte, sans nom. Un droit, un parcours ou un contrat en cours, un
        contentieux ou une réclamation gardent le dossier jusqu’à leur fin.
      </p>
    </>
  );
}
