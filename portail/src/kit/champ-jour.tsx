import { CadreChamp, type MotsChamp } from "./cadre-champ.tsx";

interface ProprietesJour extends MotsChamp {
  /** `aaaa-mm-jj`. */
  valeur: string;
  surChangement: (valeur: string) => void;
}

/** A day, chosen in the calendar of the browser. */
export function ChampJour({ valeur, surChangement, ...mots }: ProprietesJour) {
  return (
    <CadreChamp {...mots}>
      {(liens) => (
        <input
          {...liens}
          className={`fr-input m-champ-court${mots.erreur ? " fr-input--error" : ""}`}
          type="date"
          value={valeur}
          onChange={({ target }) => surChangement(target.value)}
        />
      )}
    </CadreChamp>
  );
}
