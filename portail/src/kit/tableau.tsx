import type { ReactNode } from "react";

export interface Colonne<Ligne> {
  titre: string;
  cellule: (ligne: Ligne) => ReactNode;
  /** The column that names the row. */
  entete?: boolean;
}

interface ProprietesTableau<Ligne> {
  legende: string;
  colonnes: readonly Colonne<Ligne>[];
  lignes: readonly Ligne[];
  cle: (ligne: Ligne, rang: number) => string;
  /** The order in force, and how to ask for another by a column's heading. */
  tri?: { titre: string; sens: "ascending" | "descending" } | null;
  triable?: (colonne: Colonne<Ligne>) => boolean;
  surTri?: (titre: string) => void;
}

/** A data table that stacks into cards on a narrow screen. */
export function Tableau<Ligne>(tableau: ProprietesTableau<Ligne>) {
  const { legende, colonnes, lignes, cle, tri, triable, surTri } = tableau;
  return (
    <div className="fr-table m-tableau">
      {/* Roles are repeated because a browser drops them once CSS stacks the cells. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: see above */}
      <table role="table">
        <caption className="fr-sr-only">{legende}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {colonnes.map((colonne) => (
              <th
                scope="col"
                role="columnheader"
                key={colonne.titre}
                aria-sort={tri?.titre === colonne.titre ? tri.sens : undefined}
              >
                {triable?.(colonne) ? (
                  <button type="button" className="m-tri" onClick={() => surTri?.(colonne.titre)}>
                    {colonne.titre}
                  </button>
                ) : (
                  colonne.titre
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lignes.map((ligne, rang) => (
            <tr role="row" key={cle(ligne, rang)}>
              {colonnes.map((colonne) =>
                colonne.entete ? (
                  <th scope="row" role="rowheader" key={colonne.titre} data-titre={colonne.titre}>
                    {colonne.cellule(ligne)}
                  </th>
                ) : (
                  <td role="cell" key={colonne.titre} data-titre={colonne.titre}>
                    {colonne.cellule(ligne)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </div>
  );
}
