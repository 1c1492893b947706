interface ProprietesListe {
  id: string;
  libelle: string;
  aide?: string;
  erreur?: string;
  valeur: string;
  options: readonly { code: string; libelle: string }[];
  /** What the empty choice says; absent, one must be chosen. */
  aucune?: string;
  surChangement: (valeur: string) => void;
}

/** One labelled list of choices. */
export function Liste({
  id,
  libelle,
  aide,
  erreur,
  valeur,
  options,
  aucune,
  surChangement,
}: ProprietesListe) {
  return (
    <div className={`fr-select-group${erreur ? " fr-select-group--error" : ""}`}>
      <label className="fr-label" htmlFor={id}>
        {libelle}
        {aide && <span className="fr-hint-text">{aide}</span>}
      </label>
      <select
        className="fr-select"
        id={id}
        value={valeur}
        onChange={({ target }) => surChangement(target.value)}
        aria-invalid={erreur ? true : undefined}
        aria-describedby={erreur ? `${id}-erreur` : undefined}
      >
        {aucune !== undefined && <option value="">{aucune}</option>}
        {options.map(({ code, libelle: mot }) => (
          <option key={code} value={code}>
            {mot}
          </option>
        ))}
      </select>
      {erreur && (
        <p className="fr-error-text" id={`${id}-erreur`}>
          {erreur}
        </p>
      )}
    </div>
  );
}

interface ProprietesJour {
  id: string;
  libelle: string;
  erreur?: string;
  valeur: string;
  surChangement: (valeur: string) => void;
}

/** One labelled day. */
export function ChampJour({ id, libelle, erreur, valeur, surChangement }: ProprietesJour) {
  return (
    <div className={`fr-input-group${erreur ? " fr-input-group--error" : ""}`}>
      <label className="fr-label" htmlFor={id}>
        {libelle}
      </label>
      <input
        className={`fr-input m-champ-court${erreur ? " fr-input--error" : ""}`}
        id={id}
        type="date"
        value={valeur}
        onChange={({ target }) => surChangement(target.value)}
        aria-invalid={erreur ? true : undefined}
        aria-describedby={erreur ? `${id}-erreur` : undefined}
      />
      {erreur && (
        <p className="fr-error-text" id={`${id}-erreur`}>
          {erreur}
        </p>
      )}
    </div>
  );
}
