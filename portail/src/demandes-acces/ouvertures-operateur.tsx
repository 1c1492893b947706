import { useQuery } from "@tanstack/react-query";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { requeteOuvertures } from "./requetes.ts";
import { TableauOuvertures } from "./tableau-ouvertures.tsx";

/** What is open to each partner, and was. */
export function OuverturesOperateur() {
  const { data, error, refetch } = useQuery(requeteOuvertures("operateur"));
  return (
    <Page titre="Accès ouverts">
      <p className="m-chapeau">
        Chaque outil et chaque API, par partenaire. Une fermeture se motive et prend effet aussitôt.
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des accès…" />
      {data && <TableauOuvertures vue="operateur" ouvertures={data.ouvertures} />}
    </Page>
  );
}
