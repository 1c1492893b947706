import { api, recevoir } from "../kit/api.ts";
import { aujourdhui, enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { options, SUIVIS } from "./ecriture.ts";
import type { Evaluation } from "./formes.ts";
import { RELIRE } from "./requetes.ts";

/** The notes and meetings by which both parties follow it. */
// CONV-7-10
export function Suivi({ evaluation: { id, suivis, gestes } }: { evaluation: Evaluation }) {
  if (!gestes.suivre && suivis.length === 0) return null;
  return (
    <section aria-labelledby="suivi">
      <h2 id="suivi">Suivi avec l’opérateur</h2>
      {gestes.suivre && <Noter id={id} />}
      {suivis.length === 0 && <p>Aucune note ni réunion pour l’instant.</p>}
      <ol className="m-frise">
        {suivis.map(({ genre, jour, texte, organisation, par, le }) => (
          <li key={`${le}${texte}`}>
            <time dateTime={jour} className="m-discret">
              {enJour(jour)}
            </time>{" "}
            {`${SUIVIS[genre]} : ${texte}`}
            <span className="m-discret m-ligne">
              {[par, organisation].filter(Boolean).join(", ")}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Noter({ id }: { id: string }) {
  return (
    <FormulaireAction
      titre="Ajouter au suivi"
      action="Ajouter"
      relire={RELIRE}
      depart={{ jour: aujourdhui() }}
      champs={[
        { nom: "genre", libelle: "Note ou réunion", genre: "choix", options: options(SUIVIS) },
        { nom: "jour", libelle: "Jour", genre: "date" },
        { nom: "texte", libelle: "Texte", genre: "long" },
      ]}
      envoyer={async ({ genre, jour = "", texte = "" }) => {
        const params = { path: { id } };
        const body = { genre: genre as keyof typeof SUIVIS, jour, texte };
        await recevoir(api.POST("/portail/api/securite/evaluations/{id}/suivi", { params, body }));
        return "L’autre partie est prévenue.";
      }}
    />
  );
}
