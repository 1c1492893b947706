import type { ReactNode } from "react";

/** What every field of a form says around what is typed. */
export interface MotsChamp {
  id: string;
  libelle: string;
  aide?: string;
  erreur?: string;
}

interface ProprietesCadre extends MotsChamp {
  genre?: "input" | "select";
  className?: string;
  /** The control, given what ties its label, its hint and its error to it. */
  children: (liens: {
    id: string;
    "aria-invalid": true | undefined;
    "aria-describedby": string | undefined;
  }) => ReactNode;
}

/** A field: its label, its hint, its control, its error. */
export function CadreChamp(cadre: ProprietesCadre) {
  const { id, libelle, aide, erreur, genre = "input", className = "", children } = cadre;
  const decrit = [aide && `${id}-aide`, erreur && `${id}-erreur`].filter(Boolean).join(" ");
  const groupe = `fr-${genre}-group`;
  return (
    <div className={`${groupe} ${erreur ? `${groupe}--error` : ""} ${className}`}>
      <label className="fr-label" htmlFor={id}>
        {libelle}
        {aide && (
          <span className="fr-hint-text" id={`${id}-aide`}>
            {aide}
          </span>
        )}
      </label>
      {children({
        id,
        "aria-invalid": erreur ? true : undefined,
        "aria-describedby": decrit || undefined,
      })}
      {erreur && (
        <p className="fr-error-text" id={`${id}-erreur`}>
          {erreur}
        </p>
      )}
    </div>
  );
}
