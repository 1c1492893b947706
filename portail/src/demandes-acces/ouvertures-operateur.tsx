import { useQuery } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { Chargement } from "../kit/chargement.tsx";
import { Page } from "../kit/page.tsx";
import { requeteOuvertures } from "./requetes.ts";
import { TableauOuvertures } from "./tableau-ouvertures.tsx";

/** What is open to each partner, and was. */
export function OuverturesOperateur() {
  const { data, error, isPending, refetch } = useQuery(requeteOuvertures("operateur"));
  return (
    <Page titre="Accès ouverts">
      <p className="m-chapeau">
        Chaque outil et chaque API, par partenaire. Une fermeture se motive et prend effet aussitôt.
      </p>
      {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
      {isPending && <Chargement phrase="Lecture des accès…" />}
      {data && <TableauOuvertures vue="operateur" ouvertures={data.ouvertures} />}
    </Page>
  );
}
