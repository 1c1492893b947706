import { useId, useState } from "react";
import { enInstant } from "../../kit/dates.ts";
import type { Vue360 } from "../../kit/formes.ts";

type Evenement = NonNullable<Vue360["parcours"]["frise"]>[number];

const EVENEMENTS: Readonly<Record<string, string>> = {
  "orientation.saisie": "Critères d’orientation saisis",
  "orientation.preconisee": "Parcours préconisé",
  "orientation.ouverte": "Parcours ouvert",
  "orientation.modifiee": "Parcours modifié",
  "orientation.abandonnee": "Préconisation refusée",
  "rendez-vous.pris": "Rendez-vous pris",
  "rendez-vous.modifie": "Rendez-vous modifié",
  "rendez-vous.annule": "Rendez-vous annulé",
  "contrat.prepare": "Contrat d’engagement préparé",
  "contrat.signe": "Contrat d’engagement signé",
  "contrat.refuse": "Contrat d’engagement refusé",
};

/** What happened to the person, of every organisation or of one. */
// ANX4-A-08
export function Frise({ evenements }: { evenements: readonly Evenement[] }) {
  const id = useId();
  const [source, setSource] = useState("");
  const sources = [...new Set(evenements.flatMap((e) => e.source ?? []))].toSorted((a, b) =>
    a.localeCompare(b, "fr"),
  );
  const retenus = evenements.filter((e) => source === "" || e.source === source);
  return (
    <section aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>Ce qui s’est passé</h2>
      {evenements.length === 0 && <p>Rien n’est encore arrivé dans ce dossier.</p>}
      {sources.length > 1 && (
        <div className="fr-select-group">
          <label className="fr-label" htmlFor={`${id}-source`}>
            Organisme
          </label>
          <select
            className="fr-select m-champ-moyen"
            id={`${id}-source`}
            value={source}
            onChange={({ target }) => setSource(target.value)}
          >
            <option value="">Tous</option>
            {sources.map((nom) => (
              <option key={nom}>{nom}</option>
            ))}
          </select>
        </div>
      )}
      <ol className="m-frise">
        {retenus.map(({ le, genre, source: organisme }) => (
          <li key={`${le} ${genre} ${organisme}`}>
            <time dateTime={le} className="m-discret">
              {enInstant(le)}
            </time>{" "}
            {EVENEMENTS[genre] ?? genre}
            {organisme && `, ${organisme}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
