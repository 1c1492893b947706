import { useQuery } from "@tanstack/react-query";
import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { aujourdhui, enJour } from "../kit/dates.ts";
import { PageDossier, useCle } from "../usagers/page-dossier.tsx";
import { DecisionOrientation } from "./decision-orientation.tsx";
import { Explication } from "./explication.tsx";
import { Parcours } from "./parcours.tsx";
import { Questionnaire } from "./questionnaire.tsx";
import { SansReponses } from "./sans-reponses.tsx";
import { SuitesOrientation } from "./suites-orientation.tsx";

/** Orientation of one person: the questionnaire, the explained suggestion, the decision, the paths. */
// ANX4-A-11
export function PageOrientation() {
  const cle = useCle();
  const lecture = useQuery({
    queryKey: ["orientation", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/orientation", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <PageDossier titre="Orientation" lecture={lecture}>
      {({
        orientations,
        enCours,
        departement,
        empechement,
        orienterAvantLe,
        questions,
        sansDevoirs,
        destinations,
        ...suites
      }) => (
        <>
          {sansDevoirs && (
            <p>
              Bénéficiaire du RSA sans droits et devoirs : la personne est accompagnée si elle le
              souhaite.
            </p>
          )}
          {orienterAvantLe && <EcheanceOrientation avantLe={orienterAvantLe} />}
          <Parcours orientations={orientations} />
          <SuitesOrientation {...suites} {...{ cle, orientations, departement }} />
          {enCours && <Explication enCours={enCours} />}
          {enCours && (
            <DecisionOrientation
              cle={cle}
              enCours={enCours}
              empechement={empechement}
              departement={departement}
            />
          )}
          <Questionnaire {...{ cle, questions, enCours }} />
          <SansReponses {...{ cle, orientations, destinations }} />
        </>
      )}
    </PageDossier>
  );
}

/** By when the département decides of a beneficiary of the RSA; then the opérateur may too. */
// B3-07
function EcheanceOrientation({ avantLe }: { avantLe: string }) {
  return avantLe < aujourdhui() ? (
    <Alerte gravite="warning">
      {`La décision d’orientation était attendue au plus tard le ${enJour(avantLe)} : France Travail peut désormais la prendre aussi.`}
    </Alerte>
  ) : (
    <p>{`La décision d’orientation est attendue au plus tard le ${enJour(avantLe)}.`}</p>
  );
}
