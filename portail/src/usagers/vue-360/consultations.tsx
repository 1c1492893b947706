import { enInstant } from "../../kit/dates.ts";
import type { Consultation } from "../../kit/formes.ts";
import { type Colonne, Tableau } from "../../kit/tableau.tsx";
import { acteEcrit, issueEcrite } from "./lignes-journal.ts";

const COLONNES: readonly Colonne<Consultation>[] = [
  {
    titre: "Date et heure",
    cellule: ({ le }) => (
      <time dateTime={le} className="m-insecable">
        {enInstant(le)}
      </time>
    ),
    entete: true,
  },
  { titre: "Organisme", cellule: ({ organisation }) => organisation },
  { titre: "Auteur", cellule: ({ auteur }) => auteur },
  { titre: "Acte", cellule: ({ acte }) => acteEcrit(acte) },
  { titre: "Finalité", cellule: ({ finalite }) => finalite },
  { titre: "Issue", cellule: ({ issue }) => issueEcrite(issue) },
];

/** Who looked at this dossier, as the journal holds it. */
export function Consultations({ consultations }: { consultations: readonly Consultation[] }) {
  return (
    <section aria-labelledby="consultations">
      <h2 id="consultations">Qui a consulté ce dossier</h2>
      {consultations.length === 0 ? (
        <p>Aucune consultation n’est enregistrée. La vôtre le sera.</p>
      ) : (
        <Tableau
          legende="Consultations de ce dossier, de la plus récente à la plus ancienne"
          colonnes={COLONNES}
          lignes={consultations}
          cle={(consultation, rang) => `${consultation.le}-${rang}`}
        />
      )}
    </section>
  );
}
