import { DocumentMotive } from "../kit/lien-document.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { accordEcrit, ageEcrit, ETATS, etapes } from "./ecriture.ts";
import type { DemandeLue, Vue } from "./formes.ts";

/** Where the request stands, its steps, and the form to print once it was signed. */
export function EtatDemande({ vue, demande }: { vue: Vue; demande: DemandeLue }) {
  const { etat, motif, id, envoyeeLe } = demande;
  const racine = vue === "operateur" ? "/portail/api/operateur" : "/portail/api";
  return (
    <div className="m-carte">
      <p>
        <Pastille ton={ETATS[etat].ton}>{ETATS[etat].mot}</Pastille> {accordEcrit(demande)}.{" "}
        <span className="m-discret">{ageEcrit(demande)}.</span>
      </p>
      {motif && (
        <>
          <p className="m-vide-titre">
            {etat === "ABANDONNEE" ? "Motif de l’abandon" : "Motif de la décision"}
          </p>
          <p className="m-texte">{motif}</p>
        </>
      )}
      <ol className="m-frise">
        {etapes(demande).map(({ mot, le, ecrit }) => (
          <li key={mot}>
            <time dateTime={le} className="m-discret">
              {ecrit}
            </time>{" "}
            {mot}
          </li>
        ))}
      </ol>
      {envoyeeLe && (
        <DocumentMotive adresse={`${racine}/demandes-acces/${id}/formulaire.pdf`}>
          Formulaire signé (PDF)
        </DocumentMotive>
      )}
    </div>
  );
}
