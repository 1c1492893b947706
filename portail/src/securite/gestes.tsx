import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import type { Evaluation, Methode } from "./formes.ts";
import { DESCRIPTION } from "./ouvrir.tsx";
import { RELIRE } from "./requetes.ts";

/** What the partner may do with its evaluation now. */
export function Gestes({ evaluation }: { evaluation: Evaluation }) {
  const { gestes } = evaluation;
  return (
    <div className="m-actions m-bloc">
      {gestes.completer && <Completer evaluation={evaluation} />}
      {gestes.completer && <Conclure evaluation={evaluation} />}
      {gestes.partager && <Partager evaluation={evaluation} />}
    </div>
  );
}

// CONV-7-08
function Completer({ evaluation }: { evaluation: Evaluation }) {
  const { id, version, jour, methode, perimetre, score, conclusion } = evaluation;
  return (
    <FormulaireAction
      titre="Compléter"
      action="Enregistrer"
      relire={RELIRE}
      depart={{
        ...{ jour, methode, perimetre, conclusion: conclusion ?? "" },
        score: score === null ? "" : String(score),
      }}
      champs={[
        ...DESCRIPTION,
        {
          nom: "score",
          libelle: "Score sur 100",
          facultatif: true,
          aide: "Celui de la grille remplie à l’écran le remplace.",
          forme: [/^(\d{1,2}|100)$/, "écrivez un nombre entier de 0 à 100"],
        },
        { nom: "conclusion", libelle: "Conclusion", genre: "long", facultatif: true },
      ]}
      envoyer={async (valeurs) => {
        const {
          jour: lejour = "",
          perimetre: couvert = "",
          score: note,
          conclusion: dite,
        } = valeurs;
        const body = {
          version,
          jour: lejour,
          methode: valeurs.methode as Methode,
          perimetre: couvert,
          score: note ? Number(note) : null,
          conclusion: dite || null,
        };
        const params = { path: { id } };
        await recevoir(
          api.POST("/portail/api/securite/evaluations/{id}/contenu", { params, body }),
        );
        return "L’évaluation est complétée.";
      }}
    />
  );
}

// CONV-7-08 CONV-7-09
function Conclure({ evaluation: { id, version } }: { evaluation: Evaluation }) {
  return (
    <FormulaireAction
      titre="Conclure"
      action="Conclure : les réponses ne changeront plus"
      relire={RELIRE}
      champs={[]}
      envoyer={async () => {
        const params = { path: { id } };
        const body = { version };
        await recevoir(
          api.POST("/portail/api/securite/evaluations/{id}/conclusion", { params, body }),
        );
        return undefined;
      }}
    />
  );
}

// CONV-7-10
function Partager({ evaluation: { id, partagee } }: { evaluation: Evaluation }) {
  return (
    <FormulaireAction
      key={String(partagee)}
      titre={partagee ? "Retirer le partage" : "Partager avec l’opérateur"}
      action={
        partagee
          ? "Confirmer : l’opérateur ne la lira plus"
          : "Confirmer : l’opérateur lira l’évaluation et ses actions"
      }
      relire={RELIRE}
      champs={[]}
      envoyer={async () => {
        const params = { path: { id } };
        const body = { partagee: !partagee };
        await recevoir(
          api.POST("/portail/api/securite/evaluations/{id}/partage", { params, body }),
        );
        return undefined;
      }}
    />
  );
}
