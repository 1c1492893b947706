import { Link } from "@tanstack/react-router";
import { enInstant, enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";
import { Pastille } from "../../kit/pastille.tsx";
import { ORGANISMES, PARCOURS } from "../ecriture.ts";

type Orientation = Vue360["parcours"]["orientation"];

/** The path of the person and what waits for a decision; nothing at all for an agent without its module. */
// ANX4-A-11
export function FicheOrientation({ cle, orientation }: { cle: string; orientation: Orientation }) {
  if (orientation === undefined) return null;
  return (
    <section className="m-carte" aria-labelledby="orientation">
      <h2 id="orientation">Orientation</h2>
      {orientation?.enAttente && (
        <p>
          <Pastille ton="attention">Une décision est attendue</Pastille>
        </p>
      )}
      {orientation?.orientationEnRetard && (
        <p>
          <Pastille ton="grave">Orientation en retard</Pastille>
        </p>
      )}
      {orientation?.revueDepassee && (
        <p>
          <Pastille ton="grave">Examen conjoint en retard</Pastille>
        </p>
      )}
      {orientation?.parcours ? (
        <Definitions
          lignes={[
            ["Parcours", PARCOURS[orientation.parcours] ?? orientation.parcours],
            [
              "Accompagnement",
              [ORGANISMES[orientation.organisme ?? ""], orientation.structure]
                .filter(Boolean)
                .join(", "),
            ],
            ["Depuis le", orientation.entreeLe && enJour(orientation.entreeLe)],
            ...(orientation.revueLe
              ? ([["Examen conjoint au plus tard le", enJour(orientation.revueLe)]] as const)
              : []),
            [
              "Source",
              orientation.le && `${orientation.source ?? "Inconnue"}, ${enInstant(orientation.le)}`,
            ],
          ]}
        />
      ) : (
        <p>Cette personne n’est sur aucun parcours.</p>
      )}
      {orientation?.orienterAvantLe && (
        <p>{`Orientation attendue au plus tard le ${enJour(orientation.orienterAvantLe)}.`}</p>
      )}
      <p>
        <Link
          to="/suivi-de-parcours/dossiers/$cle/orientation"
          params={{ cle }}
          className="fr-link"
        >
          Ouvrir l’orientation
        </Link>
      </p>
    </section>
  );
}
