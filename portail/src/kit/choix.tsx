interface ProprietesChoix<Valeur extends string> {
  nom: string;
  legende: string;
  options: readonly { valeur: Valeur; libelle: string; aide?: string }[];
  valeur: Valeur;
  surChangement: (valeur: Valeur) => void;
}

/** A group of radio buttons under its legend. */
export function Choix<Valeur extends string>(choix: ProprietesChoix<Valeur>) {
  const { nom, legende, options, valeur, surChangement } = choix;
  return (
    <fieldset className="fr-fieldset m-choix">
      <legend className="fr-fieldset__legend">{legende}</legend>
      {options.map((option) => (
        <div className="fr-fieldset__element" key={option.valeur}>
          <div className="fr-radio-group">
            <input
              type="radio"
              id={`${nom}-${option.valeur}`}
              name={nom}
              checked={option.valeur === valeur}
              onChange={() => surChangement(option.valeur)}
            />
            <label className="fr-label" htmlFor={`${nom}-${option.valeur}`}>
              {option.libelle}
              {option.aide && <span className="fr-hint-text">{option.aide}</span>}
            </label>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
