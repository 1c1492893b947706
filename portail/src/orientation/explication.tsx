import { Alerte } from "../kit/alerte.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { Tableau } from "../kit/tableau.tsx";
import { ORGANISMES, PARCOURS } from "../usagers/ecriture.ts";
import { EFFETS, QUESTIONS, reponseEcrite } from "./ecriture.ts";
import type { EnCours } from "./formes.ts";

/** Why this path is suggested, answer by answer: an aid, that somebody decides upon. */
// B3-06
export function Explication({ enCours }: { enCours: EnCours }) {
  const { parcours, organisme, manquants, explication } = enCours;
  return (
    <section aria-labelledby="preconisation">
      <h2 id="preconisation">Préconisation</h2>
      {manquants.length > 0 ? (
        <Alerte gravite="info" titre="Il manque des réponses pour préconiser un parcours">
          <ul>
            {manquants.map((nom) => (
              <li key={nom}>{QUESTIONS[nom] ?? nom}</li>
            ))}
          </ul>
        </Alerte>
      ) : (
        <p className="m-chapeau">
          Parcours <strong>{PARCOURS[parcours]?.toLowerCase()}</strong> –{" "}
          {ORGANISMES[organisme] ?? organisme}. C’est une aide, vous décidez.
        </p>
      )}
      <details>
        <summary>Ce que chaque réponse a pesé</summary>
        <Tableau
          legende="Ce que chaque réponse a pesé"
          lignes={explication}
          cle={({ critere }) => critere}
          colonnes={[
            {
              titre: "Question",
              entete: true,
              cellule: ({ critere }) => QUESTIONS[critere] ?? critere,
            },
            { titre: "Réponse", cellule: ({ reponse }) => reponseEcrite(reponse) },
            {
              titre: "Effet",
              cellule: ({ effet }) => (
                <Pastille ton={EFFETS[effet]?.ton ?? "neutre"}>
                  {EFFETS[effet]?.mot ?? effet}
                </Pastille>
              ),
            },
          ]}
        />
      </details>
    </section>
  );
}
