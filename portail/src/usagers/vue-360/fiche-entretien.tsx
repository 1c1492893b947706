import { Link } from "@tanstack/react-router";
import { MODALITES, TYPES } from "../../entretiens/ecriture.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";

type Dernier = Vue360["parcours"]["dernierEntretien"];

/** The last interview concluded; nothing at all for an agent without its module. */
// ANX4-B-10
export function FicheEntretien({ cle, dernier }: { cle: string; dernier: Dernier }) {
  if (dernier === undefined) return null;
  return (
    <section className="m-carte" aria-labelledby="entretien">
      <h2 id="entretien">Dernier entretien</h2>
      {dernier ? (
        <Definitions
          lignes={[
            ["Le", enJour(dernier.jour)],
            ["Objet", TYPES[dernier.type] ?? dernier.type],
            ["Comment", MODALITES[dernier.modalite] ?? dernier.modalite],
            ["Avec", dernier.agent],
            ["Source", `${dernier.source}, ${enInstant(dernier.le)}`],
          ]}
        />
      ) : (
        <p>Aucun entretien n’est conclu.</p>
      )}
      <p>
        <Link to="/suivi-de-parcours/dossiers/$cle/entretiens" params={{ cle }} className="fr-link">
          {dernier && dernier.nombre > 1
            ? `Lire les ${dernier.nombre} conclusions`
            : "Ouvrir les conclusions d’entretiens"}
        </Link>
      </p>
    </section>
  );
}
