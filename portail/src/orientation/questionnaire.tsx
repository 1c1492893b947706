import { api, recevoir } from "../kit/api.ts";
import type { ChampAction } from "../kit/champ-action.tsx";
import { refuserSaisie } from "../kit/erreur-api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { QUESTIONS, reponseEcrite } from "./ecriture.ts";
import type { EnCours, Orientations, Reponses } from "./formes.ts";

interface Proprietes {
  cle: string;
  questions: Orientations["questions"];
  enCours: EnCours | null;
}

/** The criteria of the orientation: what is known is already filled in, the rest may come later. */
// ANX4-A-03 RAPP-06
export function Questionnaire({ cle, questions, enCours }: Proprietes) {
  const connues: Readonly<Record<string, string | boolean>> = enCours?.criteres ?? {};
  const depart = Object.fromEntries(
    Object.entries(connues).map(([nom, valeur]) => [nom, String(valeur)]),
  );
  return (
    <section aria-labelledby="questionnaire">
      <h2 id="questionnaire">Questionnaire</h2>
      <FormulaireAction
        titre={enCours ? "Compléter ou corriger les réponses" : "Remplir le questionnaire"}
        action="Enregistrer les réponses"
        relire={["orientation"]}
        depart={depart}
        champs={questions.map((question) => champDe(question, question.nom in connues))}
        envoyer={async (valeurs) => {
          const donnees = Object.entries(valeurs).filter(([, valeur]) => valeur !== "");
          if (donnees.length === 0) {
            throw refuserSaisie("Répondez à une question au moins : rien n’est à enregistrer.");
          }
          if (donnees.every(([nom, valeur]) => depart[nom] === valeur)) return "Rien n’a changé.";
          const criteres = Object.fromEntries(
            donnees.map(([nom, valeur]) => [nom, lire(questions, nom, valeur)]),
          ) as Reponses;
          const params = { path: { cle } };
          await recevoir(
            api.POST("/portail/api/usagers/{cle}/orientation/reponses", {
              params,
              body: { lue: enCours && { id: enCours.id, le: enCours.le }, criteres },
            }),
          );
          return "Les réponses sont enregistrées.";
        }}
      />
    </section>
  );
}

/** An answer that was given may be corrected, not taken back. */
function champDe(
  { nom, codes, exigee }: Orientations["questions"][number],
  connue: boolean,
): ChampAction {
  const choix = codes.length > 0 ? codes : ["true", "false"];
  return {
    nom,
    libelle: QUESTIONS[nom] ?? nom,
    genre: "choix",
    facultatif: !connue && (exigee ? "plus-tard" : true),
    ...(exigee && { aide: "Nécessaire à la préconisation." }),
    options: choix.map((code) => [code, reponseEcrite(code)] as const),
  };
}

function lire(questions: Orientations["questions"], nom: string, valeur: string): string | boolean {
  const codes = questions.find((question) => question.nom === nom)?.codes ?? [];
  return codes.length > 0 ? valeur : valeur === "true";
}
