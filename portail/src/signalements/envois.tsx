import { enInstant } from "../kit/dates.ts";
import { Pastille } from "../kit/pastille.tsx";
import { REMISES } from "./ecriture.ts";
import type { Destination, Envoi, Lu } from "./formes.ts";

/** The proofs: to whom each sending went, when, by whom, and whether it arrived. */
// CONV-5-20
export function Envois({ signalement }: { signalement: Lu }) {
  return (
    <section aria-labelledby="envois">
      <h2 id="envois">Envois et réception</h2>
      {signalement.destinations.map((destination) => (
        <UneDestination key={destination.organisation} destination={destination} />
      ))}
    </section>
  );
}

function UneDestination({ destination }: { destination: Destination }) {
  const { organisation, envois, accuseLe, accusePar } = destination;
  return (
    <article className="m-carte m-bloc">
      <h3>{organisation}</h3>
      {envois.length === 0 && <p>Rien ne lui a encore été envoyé.</p>}
      {envois.length > 0 && (
        <ol className="m-frise">
          {envois.map((envoi) => (
            <UnEnvoi key={`${envoi.le}${envoi.remisLe}${envoi.manquants.length}`} envoi={envoi} />
          ))}
        </ol>
      )}
      {accuseLe && (
        <p>
          Réception accusée le {enInstant(accuseLe)}
          {accusePar && `, par ${accusePar}`}.
        </p>
      )}
    </article>
  );
}

function UnEnvoi({ envoi }: { envoi: Envoi }) {
  const { le, par, contact, manquants, enRetard, remise, remisLe, cause } = envoi;
  return (
    <li>
      <time dateTime={le} className="m-discret">
        {enInstant(le)}
      </time>{" "}
      {`Envoyé par ${par} à ${contact}. `}
      <Pastille ton={REMISES[remise].ton}>{REMISES[remise].mot}</Pastille>
      {enRetard && (
        <>
          {" "}
          <Pastille ton="grave">En retard</Pastille>
        </>
      )}
      {manquants.length > 0 && (
        <>
          {" "}
          <Pastille ton="attention">À compléter</Pastille>
        </>
      )}
      {remisLe && (
        <span className="m-discret m-ligne">
          {`Remis au serveur de courriel le ${enInstant(remisLe)}.`}
        </span>
      )}
      {cause && <span className="m-discret m-ligne">{`Cause : ${cause}.`}</span>}
    </li>
  );
}
