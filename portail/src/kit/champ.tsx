import type { HTMLAttributes } from "react";

interface ProprietesChamp {
  id: string;
  libelle: string;
  aide?: string;
  erreur?: string;
  valeur: string;
  surChangement: (valeur: string) => void;
  clavier?: HTMLAttributes<HTMLInputElement>["inputMode"];
  complement?: string;
  largeur?: "court" | "moyen";
}

/** One labelled text field, its hint and its error tied to it. The browser never remembers what is typed. */
export function Champ(champ: ProprietesChamp) {
  const { id, libelle, aide, erreur, valeur, surChangement, clavier, complement, largeur } = champ;
  const decrit = [aide && `${id}-aide`, erreur && `${id}-erreur`].filter(Boolean).join(" ");
  return (
    <div className={`fr-input-group${erreur ? " fr-input-group--error" : ""}`}>
      <label className="fr-label" htmlFor={id}>
        {libelle}
        {aide && (
          <span className="fr-hint-text" id={`${id}-aide`}>
            {aide}
          </span>
        )}
      </label>
      <input
        className={`fr-input${erreur ? " fr-input--error" : ""} ${largeur ? `m-champ-${largeur}` : ""}`}
        id={id}
        name={id}
        value={valeur}
        onChange={(evenement) => surChangement(evenement.target.value)}
        inputMode={clavier}
        autoComplete={complement ?? "off"}
        spellCheck={false}
        aria-invalid={erreur ? true : undefined}
        aria-describedby={decrit || undefined}
      />
      {erreur && (
        <p className="fr-error-text" id={`${id}-erreur`}>
          {erreur}
        </p>
      )}
    </div>
  );
}
