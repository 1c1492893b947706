import { useId } from "react";
import type { Vue } from "./vue-tableau.ts";

interface ProprietesBarre {
  legende: string;
  vue: Vue;
  surVue: (vue: Vue) => void;
  /** Column → the values its filter offers. */
  filtres: Readonly<Record<string, readonly string[]>>;
  /** Rows kept, all pages together. */
  total: number;
  surExport?: () => void;
}

/** Search, filters, count and export above a table. */
export function BarreTableau(barre: ProprietesBarre) {
  const { legende, vue, surVue, filtres, total, surExport } = barre;
  const id = useId();
  return (
    <search className="m-barre" aria-label={`Trier et filtrer : ${legende}`}>
      <div className="fr-input-group">
        <label className="fr-label" htmlFor={`${id}-recherche`}>
          Rechercher dans le tableau
        </label>
        <input
          className="fr-input"
          id={`${id}-recherche`}
          type="search"
          autoComplete="off"
          value={vue.recherche}
          onChange={({ target }) => surVue({ ...vue, recherche: target.value, page: 0 })}
        />
      </div>
      {Object.entries(filtres).map(([titre, valeurs]) => (
        <div className="fr-select-group" key={titre}>
          <label className="fr-label" htmlFor={`${id}-${titre}`}>
            {titre}
          </label>
          <select
            className="fr-select"
            id={`${id}-${titre}`}
            value={vue.filtres[titre] ?? ""}
            onChange={({ target }) =>
              surVue({ ...vue, filtres: { ...vue.filtres, [titre]: target.value }, page: 0 })
            }
          >
            <option value="">Tout</option>
            {offrir(valeurs, vue.filtres[titre]).map((valeur) => (
              <option key={valeur}>{valeur}</option>
            ))}
          </select>
        </div>
      ))}
      <p role="status" className="m-barre-compte">
        {total.toLocaleString("fr-FR")} {total > 1 ? "lignes" : "ligne"}
      </p>
      {surExport && (
        <button
          type="button"
          className="fr-btn fr-btn--secondary fr-btn--sm"
          onClick={surExport}
          disabled={total === 0}
        >
          Exporter en CSV
        </button>
      )}
    </search>
  );
}

/** What is kept is offered even when no row has it any more: a filter that applies must be seen. */
function offrir(valeurs: readonly string[], gardee = ""): readonly string[] {
  return [...new Set([...valeurs, gardee])].filter(Boolean);
}
