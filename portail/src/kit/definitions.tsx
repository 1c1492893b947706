import type { ReactNode } from "react";

interface ProprietesDefinitions {
  /** Label and value; an absent value is written in full, a blank would be read as a fault. */
  lignes: readonly (readonly [libelle: string, valeur: ReactNode])[];
}

/** A list of labelled facts. */
export function Definitions({ lignes }: ProprietesDefinitions) {
  return (
    <dl className="m-definitions">
      {lignes.map(([libelle, valeur]) => (
        <div key={libelle}>
          <dt>{libelle}</dt>
          <dd>{valeur ?? <span className="m-discret">Non renseigné</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
