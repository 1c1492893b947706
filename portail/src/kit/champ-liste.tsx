import { CadreChamp, type MotsChamp } from "./cadre-champ.tsx";

interface ProprietesListe extends MotsChamp {
  valeur: string;
  options: readonly { code: string; libelle: string }[];
  /** What the empty choice says; absent, there is none. */
  aucune?: string;
  largeur?: "moyen";
  surChangement: (valeur: string) => void;
}

/** A list, of which one choice is kept. */
export function ChampListe(champ: ProprietesListe) {
  const { valeur, options, aucune, largeur, surChangement, ...mots } = champ;
  return (
    <CadreChamp {...mots} genre="select">
      {(liens) => (
        <select
          {...liens}
          className={`fr-select ${largeur ? `m-champ-${largeur}` : ""}`}
          value={valeur}
          onChange={({ target }) => surChangement(target.value)}
        >
          {aucune !== undefined && <option value="">{aucune}</option>}
          {options.map(({ code, libelle }) => (
            <option key={code} value={code}>
              {libelle}
            </option>
          ))}
        </select>
      )}
    </CadreChamp>
  );
}
