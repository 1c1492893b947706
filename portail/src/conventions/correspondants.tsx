import { enJour } from "../kit/dates.ts";
import { FONCTIONS } from "./ecriture.ts";
import type { Correspondant, Detail, Fonction, Vue } from "./formes.ts";
import { FormulaireCorrespondant } from "./formulaire-correspondant.tsx";

const TOUTES = Object.keys(FONCTIONS) as Fonction[];

/** Annexes 2 and 2 bis: each contact, and its form for the party that may change it. */
export function Correspondants({ detail, vue }: { detail: Detail; vue: Vue }) {
  const ft = TOUTES.filter((fonction) => fonction.startsWith("FT_"));
  const leurs = TOUTES.filter((fonction) => !fonction.startsWith("FT_"));
  return (
    <section aria-labelledby="correspondants">
      <h2 id="correspondants">Correspondants</h2>
      <h3>Annexe 2 – Partenaire</h3>
      <Contacts fonctions={leurs} detail={detail} modifiable />
      <h3>Annexe 2 bis – France Travail</h3>
      <Contacts fonctions={ft} detail={detail} modifiable={vue === "operateur"} />
    </section>
  );
}

interface ProprietesContacts {
  fonctions: readonly Fonction[];
  detail: Detail;
  modifiable: boolean;
}

function Contacts({ fonctions, detail, modifiable }: ProprietesContacts) {
  return (
    <ul className="m-contacts">
      {fonctions.map((fonction) => {
        const contact = detail.correspondants.find((connu) => connu.fonction === fonction);
        return (
          <li key={fonction} className="m-carte">
            <h4>{FONCTIONS[fonction]}</h4>
            {contact ? (
              <Contact contact={contact} />
            ) : (
              <p className="m-discret">
                Non nommé{fonction === "EDITEUR" ? " (facultatif, tiers du partenaire)" : ""}.
              </p>
            )}
            {modifiable && (
              <FormulaireCorrespondant id={detail.id} fonction={fonction} contact={contact} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Contact({ contact }: { contact: Correspondant }) {
  const { delegationReference, delegationDebut, delegationFin } = contact;
  return (
    <p>
      {contact.societe && <span className="m-ligne">{contact.societe}</span>}
      {contact.adresse && <span className="m-ligne">{contact.adresse}</span>}
      {contact.nom && (
        <strong className="m-ligne">
          {contact.prenom} {contact.nom}
        </strong>
      )}
      <a className="m-ligne" href={`mailto:${contact.courriel}`}>
        {contact.courriel}
      </a>
      <span className="m-ligne">{contact.telephone}</span>
      {contact.fonctionEquivalente && (
        <span className="m-ligne m-discret">Fonction : {contact.fonctionEquivalente}</span>
      )}
      {delegationReference && (
        <span className="m-ligne m-discret">
          Délégation de signature : {delegationReference}
          {delegationDebut && `, du ${enJour(delegationDebut)}`}
          {delegationFin ? ` au ${enJour(delegationFin)}` : ", sans terme"}
        </span>
      )}
    </p>
  );
}
