import type { ComponentProps } from "react";
import { CadreChamp, type MotsChamp } from "./cadre-champ.tsx";

type Zone = Pick<ComponentProps<"textarea">, "rows" | "maxLength" | "required" | "spellCheck">;

interface ProprietesLong extends MotsChamp, Zone {
  valeur: string;
  surChangement: (valeur: string) => void;
}

/** A text of several lines. */
export function ChampLong(champ: ProprietesLong) {
  const { id, libelle, aide, erreur, valeur, surChangement, rows = 3, ...zone } = champ;
  return (
    <CadreChamp {...{ id, libelle, aide, erreur }}>
      {(liens) => (
        <textarea
          {...zone}
          {...liens}
          className="fr-input"
          rows={rows}
          value={valeur}
          onChange={({ target }) => surChangement(target.value)}
        />
      )}
    </CadreChamp>
  );
}
