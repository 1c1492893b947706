import { Link } from "@tanstack/react-router";
import { enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";
import { actualisationEcrite, categorieEcrite, inscriptionEcrite } from "../situation/ecriture.ts";
import { ligneSource, type Provenance } from "./source.tsx";

/** Registration on the list of job seekers. */
export function FicheStatut({
  cle,
  statut,
  provenance,
  ouverte,
}: {
  cle: string;
  statut: Vue360["statut"];
  provenance: Provenance;
  /** Whether the agent may open the page of the situation. */
  ouverte: boolean;
}) {
  return (
    <section className="m-carte" aria-labelledby="statut">
      <h2 id="statut">Statut</h2>
      {statut ? (
        <Definitions
          lignes={[
            ["Statut", <strong key="statut">{statut.libelle}</strong>],
            ["Depuis le", statut.depuis && enJour(statut.depuis)],
            ["Catégorie administrative", categorieEcrite(statut)],
            ["Catégorie statistique", statut.categorieStatistique],
            ...(statut.actualisation
              ? ([["Actualisation", actualisationEcrite(statut.actualisation)]] as const)
              : []),
            ["Motif d’inscription", statut.motifInscription],
            ...(statut.motifCloture ? [["Motif de clôture", statut.motifCloture] as const] : []),
            ...(statut.population && statut.voie
              ? ([["Inscription", inscriptionEcrite(statut)]] as const)
              : []),
            ["Mois d’inscription", <Durees key="durees" statut={statut} />],
            ...ligneSource(provenance),
          ]}
        />
      ) : (
        <p>Cette personne n’a pas d’inscription connue sur la liste des demandeurs d’emploi.</p>
      )}
      {ouverte && (
        <p>
          <Link
            to="/suivi-de-parcours/dossiers/$cle/situation"
            params={{ cle }}
            className="fr-link"
          >
            Ouvrir l’inscription et la situation
          </Link>
        </p>
      )}
    </section>
  );
}

function Durees({ statut }: { statut: NonNullable<Vue360["statut"]> }) {
  const durees = [
    [statut.dureeInscription12, 12],
    [statut.dureeInscription24, 24],
    [statut.dureeInscription36, 36],
  ] as const;
  const connues = durees.filter(([mois]) => mois !== null);
  if (connues.length === 0) return <span className="m-discret">Non renseigné</span>;
  return (
    <ul className="m-nue">
      {connues.map(([mois, periode]) => (
        <li key={periode}>
          {mois} sur les {periode} derniers
        </li>
      ))}
    </ul>
  );
}
