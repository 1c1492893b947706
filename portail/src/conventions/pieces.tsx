import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { CadreLecture } from "./cadre-lecture.tsx";
import { partieEcrite } from "./ecriture.ts";
import type { Detail, Piece } from "./formes.ts";
import { requetePiece } from "./requetes.ts";

/** Supporting documents, such as the report that came before the deliberation; both parties read them. */
// RAPP-02
export function Pieces({ detail }: { detail: Detail }) {
  const [lue, setLue] = useState<Piece | null>(null);
  const colonnes: readonly ColonneDonnees<Piece>[] = [
    { titre: "Pièce", entete: true, valeur: nommer, cellule: nommer },
    { titre: "Date", valeur: ({ date }) => date, cellule: ({ date }) => enJour(date) },
    {
      titre: "Établie par",
      filtre: true,
      valeur: ({ emetteur }) => emetteur,
      cellule: ({ emetteur }) => emetteur,
    },
    {
      titre: "Jointe",
      valeur: ({ jointeLe }) => jointeLe,
      cellule: ({ jointePar, jointeLe }) => `${partieEcrite(jointePar)}, ${enInstant(jointeLe)}`,
    },
    {
      titre: "Lire",
      cellule: (piece) => (
        <button
          type="button"
          className="fr-btn fr-btn--tertiary fr-btn--sm"
          onClick={() => setLue(piece)}
        >
          Voir
          <span className="fr-sr-only"> {nommer(piece)}</span>
        </button>
      ),
    },
  ];
  return (
    <section aria-labelledby="pieces">
      <h2 id="pieces">Pièces justificatives</h2>
      <TableauDonnees
        legende="Pièces jointes à la convention"
        colonnes={colonnes}
        lignes={detail.pieces}
        cle={({ id }) => id}
        fichier="pieces-justificatives"
        vide={<p>Aucune pièce n’est jointe. Joignez le rapport qui a précédé la délibération.</p>}
      />
      {lue && <LecturePiece id={detail.id} piece={lue} surFermeture={() => setLue(null)} />}
      <Joindre id={detail.id} />
    </section>
  );
}

function nommer({ numero, intitule }: Piece): string {
  return numero ? `N° ${numero} – ${intitule}` : intitule;
}

interface ProprietesLecture {
  id: string;
  piece: Piece;
  surFermeture: () => void;
}

function LecturePiece({ id, piece, surFermeture }: ProprietesLecture) {
  const { data, error, refetch } = useQuery(requetePiece(id, piece.id));
  return (
    <CadreLecture titre={nommer(piece)} empreinte={piece.empreinte} surFermeture={surFermeture}>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture du texte…" />
      {data && <pre className="m-texte">{data.contenu}</pre>}
    </CadreLecture>
  );
}

function Joindre({ id }: { id: string }) {
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre="Joindre une pièce"
      action="Joindre la pièce"
      champs={[
        { nom: "intitule", libelle: "Intitulé" },
        { nom: "numero", libelle: "Numéro", facultatif: true },
        { nom: "date", libelle: "Date de la pièce", genre: "date" },
        { nom: "emetteur", libelle: "Établie par" },
        {
          nom: "contenu",
          libelle: "Texte complet",
          aide: "Une fois jointe, la pièce ne change plus.",
          genre: "long",
        },
      ]}
      envoyer={async ({ intitule = "", numero, date = "", emetteur = "", contenu = "" }) => {
        const body = { intitule, numero: numero || null, date, emetteur, contenu };
        const params = { path: { id } };
        await recevoir(api.POST("/portail/api/conventions/{id}/pieces", { params, body }));
        return "La pièce est jointe : les deux parties la lisent.";
      }}
    />
  );
}
