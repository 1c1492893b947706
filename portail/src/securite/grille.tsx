import { useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import type { ChampAction } from "../kit/champ-action.tsx";
import { compter } from "../kit/compter.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { type Colonne, Tableau } from "../kit/tableau.tsx";
import { options, REPONSES } from "./ecriture.ts";
import type { Evaluation, Question, Reponse } from "./formes.ts";
import { RELIRE } from "./requetes.ts";

/** The built-in grid: what it asks and what was answered. */
// CONV-7-09
export function Grille({ evaluation }: { evaluation: Evaluation }) {
  const { grille, sansReponse, gestes } = evaluation;
  const [ouverte, setOuverte] = useState(false);
  return (
    <section aria-labelledby="grille">
      <h2 id="grille">Grille</h2>
      {sansReponse > 0 && gestes.repondre && (
        <p>
          {`${compter(sansReponse, "question attend", "questions attendent")} une réponse. Une grille commencée se finit avant de conclure.`}
        </p>
      )}
      {gestes.repondre && (
        <div className="m-par-paires">
          <Repondre evaluation={evaluation} surOuverture={setOuverte} />
        </div>
      )}
      {!ouverte && (
        <Tableau
          legende="Grille d’évaluation"
          colonnes={COLONNES}
          lignes={grille}
          cle={({ code }) => code}
        />
      )}
    </section>
  );
}

const COLONNES: readonly Colonne<Question>[] = [
  { titre: "Exigence", entete: true, cellule: ({ texte }) => texte },
  {
    titre: "Réponse",
    cellule: ({ reponse }) =>
      reponse ? (
        <Pastille ton={REPONSES[reponse].ton}>{REPONSES[reponse].mot}</Pastille>
      ) : (
        "Sans réponse"
      ),
  },
  { titre: "Commentaire", cellule: ({ commentaire }) => commentaire ?? "Aucun" },
];

interface ProprietesRepondre {
  evaluation: Evaluation;
  surOuverture: (ouverte: boolean) => void;
}

function Repondre({ evaluation: { id, version, grille }, surOuverture }: ProprietesRepondre) {
  return (
    <FormulaireAction
      titre="Remplir la grille"
      action="Enregistrer les réponses"
      surOuverture={surOuverture}
      relire={RELIRE}
      champs={grille.flatMap(champs)}
      depart={Object.fromEntries(
        grille.flatMap(({ code, reponse, commentaire }) => [
          [code, reponse ?? ""],
          [`commentaire-${code}`, commentaire ?? ""],
        ]),
      )}
      envoyer={async (valeurs) => {
        const reponses = grille.flatMap(({ code }) => {
          const reponse = valeurs[code] as Reponse | "";
          const commentaire = valeurs[`commentaire-${code}`] || null;
          return reponse ? [{ question: code, reponse, commentaire }] : [];
        });
        const params = { path: { id } };
        const body = { version, reponses };
        await recevoir(
          api.POST("/portail/api/securite/evaluations/{id}/reponses", { params, body }),
        );
        return "Les réponses sont enregistrées.";
      }}
    />
  );
}

/** A comment says what an answer rests on: without an answer, it would be lost. */
function champs({ code, texte }: Question, rang: number): ChampAction[] {
  return [
    {
      nom: code,
      libelle: `${rang + 1}. ${texte}`,
      genre: "choix",
      options: options(REPONSES),
      facultatif: "plus-tard",
      avec: [`commentaire-${code}`],
    },
    { nom: `commentaire-${code}`, libelle: `Commentaire ${rang + 1}`, facultatif: true },
  ];
}
