import { Link } from "@tanstack/react-router";
import { enInstant } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";

type Projet = Vue360["parcours"]["projet"];

/** What the person wants to do; nothing at all for an agent without the profile's module. */
// CONV-2-03
export function FicheProjet({ cle, projet }: { cle: string; projet: Projet }) {
  if (projet === undefined) return null;
  return (
    <section className="m-carte" aria-labelledby="projet">
      <h2 id="projet">Projet professionnel</h2>
      {projet ? (
        <Definitions
          lignes={
            [
              ["Métiers recherchés", nommer(projet.metiers)],
              ["Projets d’évolution", nommer(projet.evolutions)],
              ["Projets d’entreprise", nommer(projet.entreprises)],
              ["Compétences", projet.competences > 0 && `${projet.competences} au profil`],
              ["Source", `${projet.source ?? "Inconnue"}, ${enInstant(projet.le)}`],
            ].filter(([, valeur]) => valeur) as [string, string][]
          }
        />
      ) : (
        <p>Aucun métier recherché n’est connu.</p>
      )}
      <p>
        <Link to="/suivi-de-parcours/dossiers/$cle/profil" params={{ cle }} className="fr-link">
          Ouvrir le profil de compétences
        </Link>
      </p>
    </section>
  );
}

function nommer(vises: NonNullable<Projet>["metiers"]): string {
  return vises.map(({ libelle, rome }) => `${libelle} (${rome})`).join(" ; ");
}
