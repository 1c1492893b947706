import { enInstant, enJour } from "../../kit/dates.ts";
import { Pastille } from "../../kit/pastille.tsx";
import { ENVOIS, MOYENS, REMISES } from "./ecriture.ts";
import type { Entraide, Envoi, Lue } from "./formes.ts";

type Proprietes = { demande: Lue };

/** The letter that is to leave now, and those that left, each with its proof. */
// CONV-5-16
export function Lettres({ demande: { aEnvoyer, envois } }: Proprietes) {
  return (
    <>
      {aEnvoyer && (
        <section aria-labelledby="a-envoyer">
          <h2 id="a-envoyer">Texte à envoyer à la personne</h2>
          <div className="m-carte m-bloc">
            <Texte texte={aEnvoyer} />
          </div>
        </section>
      )}
      {envois.length > 0 && (
        <section aria-labelledby="envois">
          <h2 id="envois">Ce qui a été dit à la personne</h2>
          {envois.map((envoi) => (
            <UnEnvoi key={envoi.genre} envoi={envoi} />
          ))}
        </section>
      )}
    </>
  );
}

function Texte({ texte }: { texte: string }) {
  return texte.split("\n\n").map((paragraphe) => <p key={paragraphe}>{paragraphe}</p>);
}

function UnEnvoi({ envoi }: { envoi: Envoi }) {
  const { genre, moyen, reference, envoyeLe, noteLe, par, enRetard, texte } = envoi;
  return (
    <article className="m-carte m-bloc">
      <h3>{`${ENVOIS[genre]}, ${enJour(envoyeLe)}`}</h3>
      <p>
        {`${MOYENS[moyen]}, référence ${reference}. `}
        {enRetard && <Pastille ton="grave">En retard</Pastille>}
        <span className="m-discret m-ligne">{`Noté par ${par}, ${enInstant(noteLe)}.`}</span>
      </p>
      <details>
        <summary>Lire le texte envoyé</summary>
        <Texte texte={texte} />
      </details>
    </article>
  );
}

/** What the other party was asked, and what it answered. */
// CONV-5-17
export function Entraides({ demande: { entraides } }: Proprietes) {
  if (entraides.length === 0) return null;
  return (
    <section aria-labelledby="entraides">
      <h2 id="entraides">Aide de l’autre partie</h2>
      {entraides.map((entraide) => (
        <UneEntraide key={entraide.id} entraide={entraide} />
      ))}
    </section>
  );
}

function UneEntraide({ entraide }: { entraide: Entraide }) {
  const { organisation, question, demandeeLe, demandeePar, echeance, contact, remise } = entraide;
  const { reponse, repondueLe, reponduePar, enRetard } = entraide;
  return (
    <article className="m-carte m-bloc">
      <h3>{organisation}</h3>
      <p>
        {`Demandée par ${demandeePar} à ${contact}, ${enInstant(demandeeLe)}. `}
        <Pastille ton={REMISES[remise].ton}>{REMISES[remise].mot}</Pastille>
        {enRetard && (
          <>
            {" "}
            <Pastille ton="grave">En retard</Pastille>
          </>
        )}
        <span className="m-discret m-ligne">{`Réponse attendue le ${enJour(echeance)} au plus tard.`}</span>
      </p>
      <p className="m-conclusion">{question}</p>
      {reponse ? (
        <p className="m-conclusion">
          <strong>
            {`Réponse de ${reponduePar}`}
            {repondueLe && `, ${enInstant(repondueLe)}`}
          </strong>
          {`\n${reponse}`}
        </p>
      ) : (
        <p>Pas encore de réponse.</p>
      )}
    </article>
  );
}
