import type { HTMLAttributes } from "react";
import { CadreChamp, type MotsChamp } from "./cadre-champ.tsx";

interface ProprietesChamp extends MotsChamp {
  valeur: string;
  surChangement: (valeur: string) => void;
  clavier?: HTMLAttributes<HTMLInputElement>["inputMode"];
  complement?: string;
  largeur?: "court" | "moyen";
}

/** A line of text. The browser never remembers what is typed. */
export function Champ(champ: ProprietesChamp) {
  const { valeur, surChangement, clavier, complement = "off", largeur, ...mots } = champ;
  return (
    <CadreChamp {...mots}>
      {(liens) => (
        <input
          {...liens}
          className={`fr-input${mots.erreur ? " fr-input--error" : ""} ${largeur ? `m-champ-${largeur}` : ""}`}
          name={mots.id}
          value={valeur}
          onChange={({ target }) => surChangement(target.value)}
          inputMode={clavier}
          autoComplete={complement}
          spellCheck={false}
        />
      )}
    </CadreChamp>
  );
}
