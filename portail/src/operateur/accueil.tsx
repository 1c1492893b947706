import { useQuery } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { CarteRubrique } from "./carte-rubrique.tsx";

/** The opérateur's desk: what waits, how long it may still wait, and where to act. */
export function AccueilOperateur() {
  const { data, error, refetch } = useQuery({
    queryKey: ["operateur"],
    queryFn: () => recevoir(api.GET("/portail/api/operateur/tableau-de-bord")),
    refetchOnMount: "always",
  });
  return (
    <Page titre="À traiter">
      <p className="m-chapeau">
        Ce qui attend une décision ou une relance de France Travail, au plus pressé d’abord.
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de ce qui attend…" />
      <div className="m-fiches">
        {data?.rubriques.map((rubrique) => (
          <CarteRubrique key={rubrique.code} rubrique={rubrique} />
        ))}
      </div>
    </Page>
  );
}
