interface ProprietesZone {
  id: string;
  libelle: string;
  aide: string;
  erreur?: string;
  valeur: string;
  surChangement: (valeur: string) => void;
}

/** A labelled text of several lines, its hint and its error tied to it. */
export function ZoneTexte({ id, libelle, aide, erreur, valeur, surChangement }: ProprietesZone) {
  return (
    <div className={`fr-input-group${erreur ? " fr-input-group--error" : ""}`}>
      <label className="fr-label" htmlFor={id}>
        {libelle}
        <span className="fr-hint-text" id={`${id}-aide`}>
          {aide}
        </span>
      </label>
      <textarea
        className="fr-input"
        id={id}
        rows={3}
        spellCheck={false}
        value={valeur}
        onChange={({ target }) => surChangement(target.value)}
        aria-invalid={erreur ? true : undefined}
        aria-describedby={`${id}-aide${erreur ? ` ${id}-erreur` : ""}`}
      />
      {erreur && (
        <p className="fr-error-text" id={`${id}-erreur`}>
          {erreur}
        </p>
      )}
    </div>
  );
}
