import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { enJour } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { GENRES } from "./ecriture.ts";
import { type OutilDocumente, requeteDocumentations } from "./requetes.ts";

/** What there is to read about each tool, and since when. */
// CONV-3.1-10 ANX5-F-11
export function DocumentationOutils() {
  const { data, error, refetch } = useQuery(requeteDocumentations);
  return (
    <Page titre="Documentation des outils et des API">
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de la documentation…" />
      {data && (
        <TableauDonnees
          legende="Documentation"
          colonnes={COLONNES}
          lignes={data.outils}
          cle={({ code }) => code}
          fichier="documentation"
          vide={
            <EtatVide titre="Aucune documentation n’est publiée">
              <p>L’opérateur la publie outil par outil ; vous en serez prévenu.</p>
            </EtatVide>
          }
        />
      )}
    </Page>
  );
}

const titres = ({ documents }: OutilDocumente): string =>
  documents.map(({ titre, version }) => `${titre} (version ${version})`).join(", ");
const derniere = ({ documents }: OutilDocumente): string =>
  documents
    .map(({ publieeLe }) => publieeLe)
    .toSorted()
    .at(-1) ?? "";

const COLONNES: readonly ColonneDonnees<OutilDocumente>[] = [
  {
    titre: "Outil",
    entete: true,
    valeur: ({ libelle }) => libelle,
    cellule: ({ code, libelle }) => (
      <Link className="fr-link" to="/documentation/$element" params={{ element: code }}>
        {libelle}
      </Link>
    ),
  },
  {
    titre: "Nature",
    filtre: true,
    valeur: ({ genre }) => GENRES[genre] ?? genre,
    cellule: ({ genre }) => GENRES[genre] ?? genre,
  },
  {
    titre: "Documents",
    valeur: (outil) => titres(outil),
    cellule: (outil) =>
      [outil.reference && "Référence de l’API", titres(outil)].filter(Boolean).join(", "),
  },
  {
    titre: "Dernière publication",
    valeur: derniere,
    cellule: (outil) => (derniere(outil) ? enJour(derniere(outil)) : "—"),
  },
];
