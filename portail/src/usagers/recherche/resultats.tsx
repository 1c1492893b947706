import { Link } from "@tanstack/react-router";
import type { RefObject } from "react";
import { ageEn, aujourdhui, enJour } from "../../kit/dates.ts";
import type { Resultat } from "../../kit/formes.ts";
import { type Colonne, Tableau } from "../../kit/tableau.tsx";
import { civiliteEcrite, nomComplet } from "../ecriture.ts";

interface ProprietesResultats {
  resultats: readonly Resultat[];
  titre: RefObject<HTMLHeadingElement | null>;
}

/** Who was found; a person outside the perimeter is identified with the referent body, nothing more. */
export function Resultats({ resultats, titre }: ProprietesResultats) {
  return (
    <section aria-labelledby="resultats">
      <h2 id="resultats" ref={titre} tabIndex={-1}>
        {compte(resultats.length)}
      </h2>
      {resultats.length === 0 ? (
        <AucunResultat />
      ) : (
        <Tableau
          legende="Personnes trouvées"
          colonnes={COLONNES}
          lignes={resultats}
          cle={(resultat) => resultat.cle}
        />
      )}
    </section>
  );
}

const COLONNES: readonly Colonne<Resultat>[] = [
  { titre: "Personne", cellule: Personne, entete: true },
  {
    titre: "Date de naissance",
    cellule: ({ dateNaissance }) =>
      `${enJour(dateNaissance)} (${ageEn(dateNaissance, aujourdhui())}\u00a0ans)`,
  },
  { titre: "Commune", cellule: ({ commune }) => commune ?? "Non renseignée" },
  { titre: "Organisme référent", cellule: ({ organismeReferent }) => organismeReferent ?? "Aucun" },
  { titre: "Dossier", cellule: Acces },
];

function Personne(resultat: Resultat) {
  return (
    <>
      {civiliteEcrite(resultat.civilite)} {nomComplet(resultat)}
      {resultat.nomUsage && (
        <span className="m-discret m-ligne">Nom de naissance : {resultat.nomNaissance}</span>
      )}
    </>
  );
}

// B6-05
function Acces(resultat: Resultat) {
  if (!resultat.dansPerimetre) return <span className="m-discret">Hors de votre périmètre</span>;
  return (
    <Link to="/suivi-de-parcours/dossiers/$cle" params={{ cle: resultat.cle }} className="fr-link">
      Ouvrir le dossier
      <span className="fr-sr-only"> de {nomComplet(resultat)}</span>
    </Link>
  );
}

function AucunResultat() {
  return (
    <>
      <p>Personne ne correspond à ces critères. Vous pouvez :</p>
      <ul>
        <li>vérifier ce qui est saisi, date de naissance comprise ;</li>
        <li>rechercher autrement, par un numéro ou par l’identité ;</li>
        <li>demander à la personne un document où figure son numéro France Travail.</li>
      </ul>
    </>
  );
}

function compte(nombre: number): string {
  if (nombre === 0) return "Aucune personne trouvée";
  return nombre === 1 ? "1 personne trouvée" : `${nombre} personnes trouvées`;
}
