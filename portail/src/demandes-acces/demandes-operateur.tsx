import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { requeteDemandes } from "./requetes.ts";
import { TableauDemandes } from "./tableau-demandes.tsx";

/** The forms received from every partner, by age. */
// CONV-3.1-12
export function DemandesOperateur() {
  const { data, error, refetch } = useQuery(requeteDemandes("operateur"));
  return (
    <Page titre="Demandes d’accès">
      <p className="m-chapeau">
        Les formulaires de l’annexe 4 reçus des partenaires, à traiter dans les meilleurs délais.
      </p>
      <p>
        <Link to="/operateur/ouvertures" className="fr-link">
          Accès ouverts à chaque partenaire
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des demandes…" />
      {data && (
        <TableauDemandes
          vue="operateur"
          demandes={data.demandes}
          vide={
            <EtatVide titre="Aucune demande d’accès">
              <p>
                Celles que les partenaires envoient arrivent ici. Un formulaire reçu par courriel
                s’enregistre avec « maillage demande importer ».
              </p>
            </EtatVide>
          }
        />
      )}
    </Page>
  );
}
