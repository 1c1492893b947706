import { Link } from "@tanstack/react-router";
import {
  ecartEcrit,
  heuresEcrites,
  objectifEcrit,
  titreEcart,
} from "../../accompagnement/ecriture.ts";
import type { SemaineSuivie } from "../../accompagnement/formes.ts";
import { moduleOuvert } from "../../cadre/menus.ts";
import { useSession } from "../../identite/session.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";
import { ligneSource } from "./source.tsx";

/** The hours of the week; nothing at all for an agent with none of its modules. */
// ANX4-B-04 ANX4-B-15 ANX4-B-17
export function FicheSemaine({
  cle,
  semaine,
}: {
  cle: string;
  semaine: Vue360["parcours"]["semaine"];
}) {
  const session = useSession();
  if (!semaine) return null;
  const nature = semaine.nature as SemaineSuivie["objectif"]["nature"];
  const ecart = ecartEcrit(semaine.ecart, false);
  return (
    <section className="m-carte" aria-labelledby="semaine">
      <h2 id="semaine">Heures de la semaine</h2>
      <Definitions
        lignes={[
          ["Objectif", objectifEcrit({ nature, heures: semaine.objectif, entiere: true })],
          ["Prévues", heuresEcrites(semaine.prevues)],
          ["Réalisées", heuresEcrites(semaine.realisees)],
          ...(ecart ? ([[titreEcart(false), ecart]] as const) : []),
          ...ligneSource(semaine),
        ]}
      />
      {moduleOuvert(session, "organisation-demarches") && (
        <p>
          <Link
            to="/suivi-de-parcours/dossiers/$cle/demarches"
            params={{ cle }}
            className="fr-link"
          >
            Organiser les démarches
          </Link>
        </p>
      )}
      {moduleOuvert(session, "sia") && (
        <p>
          <Link
            to="/suivi-de-parcours/dossiers/$cle/intensite"
            params={{ cle }}
            className="fr-link"
          >
            Suivre l’intensité
          </Link>
        </p>
      )}
    </section>
  );
}
