import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { Fiche } from "./fiche.tsx";
import { requeteConvention } from "./requetes.ts";

/** One convention on the opérateur's desk. */
export function PageConvention() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(requeteConvention(id));
  return (
    <Page titre="Convention" entete={data ? `Convention – ${data.partenaire}` : "Convention"}>
      <p>
        <Link to="/operateur/conventions" className="fr-link">
          Toutes les conventions
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de la convention…" />
      {data && <Fiche detail={data} vue="operateur" />}
    </Page>
  );
}
