import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Alerte } from "../kit/alerte.tsx";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Chargement } from "../kit/chargement.tsx";
import { Page } from "../kit/page.tsx";
import { DecisionOrientation } from "./decision-orientation.tsx";
import { Explication } from "./explication.tsx";
import { Parcours } from "./parcours.tsx";
import { Questionnaire } from "./questionnaire.tsx";

/** Orientation of one person: the questionnaire, the explained suggestion, the decision, the paths. */
// ANX4-A-11
export function PageOrientation() {
  const { cle = "" } = useParams({ strict: false }) as { cle?: string };
  const { data, error, refetch } = useQuery({
    queryKey: ["orientation", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/orientation", { params: { path: { cle } } })),
    gcTime: 0,
  });
  const enCours = data?.enCours ?? null;
  return (
    <Page titre="Orientation">
      <p className="m-retour">
        <Link to="/suivi-de-parcours/dossiers/$cle" params={{ cle }} className="fr-link">
          Retour à la Vue 360
        </Link>
      </p>
      {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
      {data === undefined && !error && <Chargement phrase="Lecture de l’orientation…" />}
      {data === null && <Alerte gravite="info">Ce dossier n’existe plus.</Alerte>}
      {data && (
        <>
          <Parcours orientations={data.orientations} />
          {enCours && <Explication enCours={enCours} />}
          {enCours && (
            <DecisionOrientation
              key={enCours.le}
              cle={cle}
              enCours={enCours}
              empechement={data.empechement}
            />
          )}
          <Questionnaire
            cle={cle}
            questions={data.questions}
            connues={enCours?.criteres ?? {}}
            commence={enCours !== null}
          />
        </>
      )}
    </Page>
  );
}
