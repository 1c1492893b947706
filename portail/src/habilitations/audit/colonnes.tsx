import { enJour } from "../../kit/dates.ts";
import { Pastille } from "../../kit/pastille.tsx";
import type { Colonne } from "../../kit/tableau.tsx";
import type { LigneAudit } from "./formes.ts";
import "./audit.css";

export type Geste = "confirmer" | "reduire" | "retirer";

const DECISIONS: Readonly<Record<string, string>> = {
  confirmer: "Confirmé",
  modifier: "Réduit",
  retirer: "Retiré",
};

/** The words of a code of mission or of module. */
type Nommer = (code: string) => string;

/** What one sees of a line, and what one may decide. */
export function colonnes(
  nommer: Nommer,
  surGeste: (ligne: LigneAudit, geste: Geste) => void,
): readonly Colonne<LigneAudit>[] {
  return [
    {
      titre: "Personne",
      entete: true,
      cellule: ({ prenom, nom, mission }) => (
        <>
          {nom} {prenom}
          <span className="m-discret m-ligne">
            {mission ? nommer(mission) : "Mission non renseignée"}
          </span>
        </>
      ),
    },
    {
      titre: "Outil",
      cellule: ({ module, profil }) =>
        module ? (
          <>
            {nommer(module)}
            <span className="m-discret m-ligne">
              {profil === "gestion" ? "Lire et écrire" : "Lire"}
            </span>
          </>
        ) : (
          "Compte sans droit"
        ),
    },
    { titre: "Fin", cellule: ({ fin }) => (fin ? enJour(fin) : "—") },
    {
      titre: "Dernier usage",
      cellule: ({ dernierUsage }) => (dernierUsage ? enJour(dernierUsage) : "Jamais"),
    },
    {
      titre: "Anomalies",
      cellule: ({ anomalies }) =>
        anomalies.length === 0 ? (
          "Aucune"
        ) : (
          <ul className="m-anomalies">
            {anomalies.map(({ genre, libelle }) => (
              <li key={genre}>
                <Pastille ton="attention">{libelle}</Pastille>
              </li>
            ))}
          </ul>
        ),
    },
    {
      titre: "Décision",
      cellule: (ligne) =>
        ligne.decision ? (
          <>
            {DECISIONS[ligne.decision]}
            {ligne.motif && <span className="m-discret m-ligne">{ligne.motif}</span>}
          </>
        ) : (
          <Boutons ligne={ligne} nommer={nommer} surGeste={(geste) => surGeste(ligne, geste)} />
        ),
    },
  ];
}

interface ProprietesBoutons {
  ligne: LigneAudit;
  nommer: Nommer;
  surGeste: (geste: Geste) => void;
}

function Boutons({ ligne, nommer, surGeste }: ProprietesBoutons) {
  const gestes: readonly (readonly [Geste, string])[] = [
    ["confirmer", "Confirmer"],
    ...(ligne.profil === "gestion" ? ([["reduire", "Réduire"]] as const) : []),
    ["retirer", "Retirer"],
  ];
  return (
    <div className="m-actions">
      {gestes.map(([geste, libelle]) => (
        <button
          key={geste}
          type="button"
          className="fr-btn fr-btn--tertiary fr-btn--sm"
          onClick={() => surGeste(geste)}
        >
          {libelle}
          <span className="fr-sr-only">
            {" "}
            : {ligne.prenom} {ligne.nom}, {ligne.module ? nommer(ligne.module) : "compte"}
          </span>
        </button>
      ))}
    </div>
  );
}
