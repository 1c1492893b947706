import { Link } from "@tanstack/react-router";
import { ETATS_PRESCRIPTION } from "../../accompagnement/ecriture.ts";
import { enInstant } from "../../kit/dates.ts";
import type { Vue360 } from "../../kit/formes.ts";

type Prescriptions = Vue360["parcours"]["prescriptions"];

/** The services prescribed that still run; nothing at all for an agent without their module. */
// ANX4-B-16
export function FichePrescriptions({
  cle,
  prescriptions,
}: {
  cle: string;
  prescriptions: Prescriptions;
}) {
  if (prescriptions === undefined) return null;
  const enCours = prescriptions?.enCours ?? [];
  return (
    <section className="m-carte" aria-labelledby="prescriptions">
      <h2 id="prescriptions">Services prescrits</h2>
      {enCours.length === 0 ? (
        <p>Aucune prescription en cours.</p>
      ) : (
        <ul>
          {enCours.map(({ service, structure, etat, le, source }) => (
            <li key={`${service} ${le}`}>
              {service}, {structure} –{" "}
              <strong>{(ETATS_PRESCRIPTION[etat]?.mot ?? etat).toLowerCase()}</strong>
              <span className="m-ligne m-discret">
                Source : {source ?? "Inconnue"}, {enInstant(le)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link
          to="/suivi-de-parcours/dossiers/$cle/prescriptions"
          params={{ cle }}
          className="fr-link"
        >
          Prescrire un service
        </Link>
      </p>
    </section>
  );
}
