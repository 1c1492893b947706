import { Link } from "@tanstack/react-router";
import type { Preparation } from "./formes.ts";
import { basculer } from "./selection.ts";

interface Proprietes {
  applications: Preparation["applications"];
  choisies: readonly string[];
  surChangement: (choisies: string[]) => void;
}

/** The applications that the APIs asked for will open to. */
export function ChoixApplications({ applications, choisies, surChangement }: Proprietes) {
  return (
    <fieldset className="fr-fieldset m-carte m-cases">
      <legend className="fr-fieldset__legend">
        Applications qui appelleront les API
        <span className="fr-hint-text">
          Sans choix, les API s’ouvrent à celles de vos applications qui les essaient en bac à
          sable.
        </span>
      </legend>
      {applications.length === 0 && (
        <p>
          Votre organisme n’a pas encore d’application. Un développeur en crée une dans l’
          <Link to="/developpeur">espace développeur</Link>.
        </p>
      )}
      {applications.map(({ id, nom, clientId }) => (
        <div className="fr-checkbox-group" key={id}>
          <input
            type="checkbox"
            id={`application-${id}`}
            checked={choisies.includes(id)}
            onChange={() => surChangement(basculer(choisies, id))}
          />
          <label className="fr-label" htmlFor={`application-${id}`}>
            {nom}
            <span className="fr-hint-text m-cesure">{clientId}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
