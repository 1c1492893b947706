import { EtatVide } from "../kit/etat-vide.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { type DestinataireAdmis, GENRES } from "./formes.ts";

/** Everybody to whom data may go; nothing leaves to anybody else. */
// CONV-5-11
export function Destinataires({ destinataires }: { destinataires: readonly DestinataireAdmis[] }) {
  return (
    <section aria-labelledby="destinataires">
      <h2 id="destinataires">Destinataires admis</h2>
      <p>
        Ce qui n’est pas prévu ici ne part pas : l’appel, le webhook ou le courriel est refusé, et
        le refus laisse une trace.
      </p>
      <TableauDonnees
        legende="Destinataires admis"
        fichier="destinataires-admis"
        lignes={destinataires}
        cle={({ cle }) => cle}
        colonnes={COLONNES}
        vide={
          <EtatVide titre="Aucun destinataire">
            <p>Aucune convention n’est en vigueur : aucune donnée ne part.</p>
          </EtatVide>
        }
      />
    </section>
  );
}

const COLONNES: readonly ColonneDonnees<DestinataireAdmis>[] = [
  {
    titre: "Destinataire",
    entete: true,
    valeur: ({ nom }) => nom,
    cellule: ({ nom, detail }) => (
      <>
        {nom}
        <span className="m-discret m-ligne">{detail}</span>
      </>
    ),
  },
  {
    titre: "Genre",
    filtre: true,
    valeur: ({ genre }) => GENRES[genre],
    cellule: ({ genre }) => GENRES[genre],
  },
  {
    titre: "Prévu par",
    valeur: ({ prevuPar }) => prevuPar,
    cellule: ({ prevuPar }) => prevuPar,
  },
  {
    titre: "Partenaire",
    filtre: true,
    valeur: ({ organisation }) => organisation,
    cellule: ({ organisation }) => organisation,
  },
];
